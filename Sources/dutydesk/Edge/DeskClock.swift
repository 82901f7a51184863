internal import Glibc
internal import ResponseDomain

/// The time at a desk: the machine's, or one that was injected on a rehearsal desk.
struct DeskClock: Hashable, Sendable {
  private let injected: Instant?
  private let machine: ZoneRules

  /// - Parameters:
  ///   - time: nil for the machine's time.
  ///   - zone: in which `time` is read when it names no offset.
  ///   - machine: the zone of whoever writes.
  init(_ time: WrittenTime?, zone: ZoneRules, machine: ZoneRules) {
    injected = time?.moment(in: zone)
    self.machine = machine
  }

  var now: Instant { injected ?? Instant(seconds: Int64(Glibc.time(nil))) }

  /// The writer's offset from UTC in seconds.
  var offset: Int { machine.local(now).offset }
}
