import DeskStore
import Foundation
import ResponseDomain

/// A small desk for measurements.
enum ProbeDesk {
  static let hale = made(PersonID("hale"))
  static let first = made(CaseID(1001))

  static let policy = Policy(
    acknowledgement: .hours(24), inboxCheck: .hours(4), feedSilence: .hours(24),
    finderSilence: .days(14), undo: .minutes(15), watch: .days(28),
    cadence: Cadence(weekday: .wednesday, hour: 10, minute: 0, zone: .utc), platforms: [],
    languages: [], people: [], teams: [:], covering: [], rota: [],
    codeNames: (0..<26).flatMap { left in
      (0..<26).compactMap { right in
        CodeName(String(decoding: [0x61 + UInt8(left), 0x61 + UInt8(right)], as: UTF8.self))
      }
    },
    firstCase: first,
    mail: MailPolicy(
      program: [], from: Sender(name: "", address: "secure@desk.example"),
      domain: "desk.example", acknowledgement: "", patience: .minutes(1)))

  static var now: Instant { Instant(seconds: Int64(time(nil))) }

  /// - Parameter cases: open ones.
  static func make(in directory: String, cases: Int) throws -> DeskStore {
    let store = try DeskStore.create(
      in: directory, kind: .working, policyText: "# policy\n", policy: policy, by: hale, at: now,
      offset: 0)
    let acts = (1...max(1, cases)).map { number in
      Act(
        .command(
          .openCase(
            OpenCase(
              source: .byHand(
                channel: .direct(member: hale),
                finder: Sender(name: "Eva", address: "eva\(number)@finder.example"),
                receivedAt: now - .hours(2)), title: words("case \(number)")))),
        by: hale, at: now, offset: 0)
    }
    _ = try store.carryOut(acts, under: policy)
    return store
  }

  static func words(_ text: String) -> Words { made(Words(text)) }

  static func made<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a sample does not fit its own form") }
    return value
  }

  static var nanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
