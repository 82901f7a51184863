internal import Glibc
internal import ResponseDomain

/// The time at a desk: the machine's, or one that was injected on a rehearsal desk.
struct DeskClock: Hashable, Sendable {
  private enum Source: Hashable {
    case machine
    case standing(Instant)
    /// Runs like the machine's clock, but shows another time.
    case running(ahead: TimeSpan)
  }

  private let source: Source
  private let machine: ZoneRules

  /// - Parameters:
  ///   - time: nil for the machine's time.
  ///   - zone: in which `time` is read when it names no offset.
  ///   - machine: the zone of whoever writes.
  init(_ time: WrittenTime?, zone: ZoneRules, machine: ZoneRules) {
    source = time.map { .standing($0.moment(in: zone)) } ?? .machine
    self.machine = machine
  }

  /// A clock that shows `start` now and runs on from there.
  init(runningFrom start: Instant, machine: ZoneRules) {
    source = .running(ahead: start - DeskClock.machineTime)
    self.machine = machine
  }

  var now: Instant {
    switch source {
    case .machine: DeskClock.machineTime
    case .standing(let moment): moment
    case .running(let ahead): DeskClock.machineTime + ahead
    }
  }

  /// The writer's offset from UTC in seconds.
  var offset: Int { machine.local(now).offset }

  private static var machineTime: Instant { Instant(seconds: Int64(Glibc.time(nil))) }
}
