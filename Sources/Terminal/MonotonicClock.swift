internal import Glibc

/// Time that only ever goes forward, for deadlines and pauses; it says nothing about the day.
package enum MonotonicClock {
  /// Milliseconds since the machine started.
  package static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
