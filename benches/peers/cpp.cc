// Google's C++ protobuf at the work of `apportion-bench codec`: one event, decoded and encoded over and over.
//
// usage: cpp FILE ROUNDS
//
// Prints one JSON object a line. Speeds are in millions of wire bytes a second; a round goes over at least 16 MiB.

#include <google/protobuf/arena.h>
#include <google/protobuf/stubs/common.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "mesos/v1/scheduler/scheduler.pb.h"

using mesos::v1::scheduler::Event;

namespace {

constexpr size_t kBytesPerRound = 16 << 20;

// Later versions have another name for it.
template <typename Message>
Message* On(google::protobuf::Arena* arena) {
#if GOOGLE_PROTOBUF_VERSION >= 5026000
  return google::protobuf::Arena::Create<Message>(arena);
#else
  return google::protobuf::Arena::CreateMessage<Message>(arena);
#endif
}

// Keeps what was computed from being optimised away.
volatile size_t sink = 0;

[[noreturn]] void Fail(const char* what) {
  std::fprintf(stderr, "cpp: %s\n", what);
  std::exit(1);
}

double MegabytesPerSecond(double bytes, double seconds) {
  return bytes / 1e6 / std::max(seconds, 1e-9);
}

// One round of warming up, then `rounds` that count; printed as a field.
template <typename Work>
void Measure(const char* field, size_t bytes, int rounds, Work work) {
  const size_t repeats = std::max<size_t>(kBytesPerRound / bytes, 1);
  std::vector<double> seconds;
  for (int round = -1; round < rounds; ++round) {
    const auto start = std::chrono::steady_clock::now();
    for (size_t i = 0; i < repeats; ++i) sink = sink + work();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    if (round >= 0) seconds.push_back(taken.count());
  }
  std::sort(seconds.begin(), seconds.end());
  const double total = static_cast<double>(bytes) * static_cast<double>(repeats);
  std::printf(",\"%s\":{\"best\":%.1f,\"median\":%.1f}", field,
              MegabytesPerSecond(total, seconds.front()),
              MegabytesPerSecond(total, seconds[(seconds.size() - 1) / 2]));
}

}  // namespace

int main(int argc, char** argv) {
  GOOGLE_PROTOBUF_VERIFY_VERSION;
  const int rounds = argc == 3 ? std::atoi(argv[2]) : 0;
  if (rounds < 1) Fail("usage: cpp FILE ROUNDS");
  std::ifstream file(argv[1], std::ios::binary);
  if (!file) Fail("the file cannot be read");
  const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  const int length = static_cast<int>(bytes.size());

  Event event;
  if (bytes.empty() || !event.ParseFromArray(bytes.data(), length)) Fail("this is no Event");

  std::printf("{\"runtime\":\"protobuf %d.%d.%d (C++)\",\"bytes\":%zu,\"offers\":%d,\"rounds\":%d",
              GOOGLE_PROTOBUF_VERSION / 1000000, GOOGLE_PROTOBUF_VERSION / 1000 % 1000,
              GOOGLE_PROTOBUF_VERSION % 1000, bytes.size(), event.offers().offers_size(), rounds);

  // An arena whose first block holds a whole event, so that no round asks the heap for anything.
  size_t needed = 0;
  {
    google::protobuf::Arena arena;
    auto* first = On<Event>(&arena);
    if (!first->ParseFromArray(bytes.data(), length)) Fail("this is no Event");
    needed = arena.SpaceAllocated() * 2;
  }
  std::unique_ptr<char[]> block(new char[needed]);
  google::protobuf::ArenaOptions options;
  options.initial_block = block.get();
  options.initial_block_size = needed;
  google::protobuf::Arena arena(options);
  Measure("decode_arena_mb_s", bytes.size(), rounds, [&]() -> size_t {
    auto* message = On<Event>(&arena);
    const bool parsed = message->ParseFromArray(bytes.data(), length);
    const size_t offers = parsed ? static_cast<size_t>(message->offers().offers_size()) : 0;
    arena.Reset();
    return offers;
  });

  Event reused;
  Measure("decode_reused_mb_s", bytes.size(), rounds, [&]() -> size_t {
    return reused.ParseFromArray(bytes.data(), length) ? reused.offers().offers_size() : 0;
  });

  std::string out(bytes.size(), '\0');
  Measure("encode_mb_s", bytes.size(), rounds, [&]() -> size_t {
    return event.SerializeToArray(out.data(), length) ? out.size() : 0;
  });
  std::printf("}\n");
  if (out != bytes) Fail("what was encoded is not what was decoded");
  return 0;
}
