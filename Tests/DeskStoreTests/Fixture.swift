import DeskStore
import Foundation
import ResponseDomain

/// A desk in a directory of its own, with the people and moments that the tests speak of.
final class Fixture {
  let directory: String
  let policy: Policy

  init(policy: Policy = Fixture.policy()) {
    self.policy = policy
    directory =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("desk-\(UUID().uuidString)").path
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: directory)
    } catch {
      // A test that made no desk leaves nothing to take away.
    }
  }

  static let hale = Fixture.person("hale")
  static let brandt = Fixture.person("brandt")
  /// Tue 8 Jul 2003 14:05 PDT
  static let now = Instant(seconds: 1_057_698_300)
  static let offset = -7 * 3600

  func create(kind: DeskMade.Kind = .working) throws -> DeskStore {
    try DeskStore.create(
      in: directory, kind: kind, policyText: "# policy\n", policy: policy, by: Fixture.hale,
      at: Fixture.now, offset: Fixture.offset)
  }

  func open(_ mode: DeskStore.Mode = .writing) throws -> DeskStore {
    try DeskStore.open(in: directory, mode: mode)
  }

  static func person(_ login: String) -> PersonID {
    guard let id = PersonID(login) else { preconditionFailure("\(login) is no login") }
    return id
  }

  static func words(_ text: String) -> Words {
    guard let words = Words(text) else { preconditionFailure("no words") }
    return words
  }

  static func caseID(_ number: Int) -> CaseID {
    guard let id = CaseID(number) else { preconditionFailure("\(number) is no case") }
    return id
  }

  static func reportID(_ number: Int) -> ReportID {
    guard let id = ReportID(number) else { preconditionFailure("\(number) is no report") }
    return id
  }

  static func mailID(_ text: String) -> MailID {
    guard let id = MailID(text) else { preconditionFailure("\(text) is no Message-ID") }
    return id
  }

  static func policy(acknowledgement: TimeSpan = .hours(24)) -> Policy {
    Policy(
      acknowledgement: acknowledgement, inboxCheck: .hours(12), feedSilence: .hours(6),
      finderSilence: .days(14), undo: .minutes(15), watch: .days(30),
      cadence: Cadence(
        weekday: .wednesday, hour: 10, minute: 0, zone: .utc),
      platforms: [], languages: [], people: [], teams: [:], covering: [], rota: [],
      codeNames: ["amber", "birch", "cedar"].compactMap(CodeName.init), firstCase: caseID(1001),
      mail: MailPolicy(
        program: [], from: Sender(name: "Desk", address: "secure@desk.example"),
        domain: "desk.example", acknowledgement: "", patience: .minutes(1)))
  }
}
