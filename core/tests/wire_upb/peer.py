"""Google's Python runtime as a peer: reads messages, says which it accepts, writes them again.

usage: peer.py DESCRIPTOR_SET

Standard input has a line for each message: its full name and its bytes in hexadecimal. The answer is a line for each:
`-` if the runtime does not parse it or a required field is missing, else `+` and the bytes it writes, unknown fields
among them.
"""

import sys

from google.protobuf import descriptor_pb2, descriptor_pool, message, message_factory


def classes(file):
    with open(file, "rb") as descriptors:
        files = descriptor_pb2.FileDescriptorSet.FromString(descriptors.read())
    pool = descriptor_pool.DescriptorPool()
    for one in files.file:
        pool.Add(one)
    return lambda name: message_factory.GetMessageClass(pool.FindMessageTypeByName(name))


def answer(kind, data):
    read = kind()
    try:
        read.ParseFromString(data)
    except message.DecodeError:
        return "-"
    if not read.IsInitialized():
        return "-"
    return "+" + read.SerializeToString(deterministic=True).hex()


def main():
    kind = classes(sys.argv[1])
    for line in sys.stdin:
        name, _, data = line.rstrip("\n").partition(" ")
        print(answer(kind(name), bytes.fromhex(data)))


main()
