#!/bin/sh
# Builds the programs that the codec is measured beside: the same work done by Google's protobuf.
#
# usage: build.sh FOLDER PYTHON
#
# Leaves `cpp` and `python` in the folder, each to be run as `PROGRAM FILE ROUNDS`. What cannot be built is left out,
# and a line says why; that is no failure. Everything is generated from proto/ anew; nothing of it is committed.
set -eu

out=$1
python=$2
here=$(cd "$(dirname "$0")" && pwd)
proto=$here/../../proto
mkdir -p "$out/generated"
out=$(cd "$out" && pwd)
rm -f "$out/cpp" "$out/python"

absent() {
    echo "apportion: the codec is not measured beside $1: $2" >&2
}

if ! command -v protoc >/dev/null 2>&1; then
    absent "Google's protobuf" "there is no protoc (Debian: protobuf-compiler)"
    exit 0
fi

# The scheduler's file and what it imports.
protoc --proto_path="$proto" --include_imports --descriptor_set_out="$out/descriptors.bin" \
    mesos/v1/scheduler/scheduler.proto

if ! echo '#include <google/protobuf/arena.h>' | ${CXX:-c++} -std=c++17 -fsyntax-only -x c++ - 2>/dev/null; then
    absent "C++" "there are no headers of libprotobuf, or no compiler (Debian: libprotobuf-dev g++)"
else
    protoc --proto_path="$proto" --cpp_out="$out/generated" \
        mesos/v1/mesos.proto mesos/v1/scheduler/scheduler.proto
    libraries=$(pkg-config --cflags --libs protobuf 2>/dev/null || echo -lprotobuf)
    # shellcheck disable=SC2086 # flags are words
    if ! ${CXX:-c++} -std=c++17 -O2 -DNDEBUG -w -I"$out/generated" "$here/cpp.cc" \
        "$out/generated/mesos/v1/mesos.pb.cc" "$out/generated/mesos/v1/scheduler/scheduler.pb.cc" \
        $libraries -pthread -o "$out/cpp" 2>"$out/cpp.log"; then
        absent "C++" "it does not build: see $out/cpp.log"
    fi
fi

if ! "$python" -c 'import google.protobuf' 2>/dev/null; then
    absent "Python" "$python has no protobuf"
else
    python=$(command -v "$python")
    printf '#!/bin/sh\nexec "%s" "%s" "%s" "$@"\n' "$python" "$here/python.py" "$out/descriptors.bin" >"$out/python"
    chmod +x "$out/python"
fi
