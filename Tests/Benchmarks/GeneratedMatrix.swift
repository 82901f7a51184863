internal import DeskStore
internal import ResponseDomain
internal import Settings

/// Makes a rehearsal desk with one case whose matrix is as large as they come: 60 x 120.
struct GeneratedMatrix {
  let directory: String
  private let now: Instant
  private let policyText: String
  private let policy: Policy
  static let rows = 60
  static let columns = 120

  /// - Parameter now: the moment around which the deadlines lie.
  init(in directory: String, at now: Instant) throws {
    self.directory = directory
    self.now = now
    let platforms = (0..<Self.rows).map { "  { id = \"P\($0)\", name = \"Platform \($0)\" }," }
    let languages = (0..<Self.columns).map {
      "  { code = \"\(Self.code($0))\", name = \"Language \($0)\", tag = \"en\" },"
    }
    policyText = """
      [cadence]
      zone = "UTC"
      [matrix]
      platforms = [
      \(platforms.joined(separator: "\n"))
      ]
      languages = [
      \(languages.joined(separator: "\n"))
      ]

      """
    policy = try PolicyFile.policy(from: policyText, zones: ZoneReader(environment: [:]))
  }

  /// `AAA` to `AEP`
  private static func code(_ number: Int) -> String {
    let letters = [number / 676, number / 26 % 26, number % 26]
    return String(String.UnicodeScalarView(letters.compactMap { Unicode.Scalar(0x41 + $0) }))
  }

  func make() throws {
    let hale = try known(PersonID("hale"))
    let store = try DeskStore.create(
      in: directory, kind: .rehearsal, policyText: policyText, policy: policy, by: hale,
      at: now - .days(10), offset: 0)
    _ = try store.carryOut(
      [Act(.past(try story()), by: hale, at: now - .days(9), offset: 0)], under: policy)
    try store.close()
  }

  private func story() throws -> [Event] {
    let id = policy.firstCase
    let report = try known(ReportID(1))
    let title = try known(Words("A patch for every platform in every language"))
    let at = now - .days(9)
    let finder = Sender(name: "A. Finder", address: "finder@finders.example")
    let answer = Acknowledgement(
      by: try known(PersonID("hale")), at: at, elapsed: .hours(1),
      telling: .byHand(at: at, how: try known(Words("by telephone"))))
    let joined = JoinedReport(
      id: report, finder: Finder(sender: finder), receivedAt: at,
      answer: .acknowledged(details: answer))
    let scope = Scope(
      platforms: policy.platforms.map(\.id), languages: policy.languages.map(\.id))
    let slot = policy.cadence.nextFree(after: now + .days(7), taken: [])
    return [
      .report(
        report,
        .received(
          ReportReceived(
            channel: .direct(member: try known(PersonID("hale"))),
            origin: .byHand(
              report: HandReport(title: title, sender: finder, receivedAt: at)), claims: []))),
      .case(
        id,
        .opened(
          CaseOpened(codeName: try known(CodeName("casement")), title: title, report: joined))),
      .report(report, .filed(under: id)),
      .case(
        id,
        .accepted(
          Acceptance(
            at: at, risk: try known(Words("remote")), scope: scope, slot: slot))),
    ]
  }

  /// An import that changes every cell it names: 10,000 lines on the 7,200 cells.
  func file(build: Int) -> String {
    let cells = policy.platforms.flatMap { platform in
      policy.languages.map { "\(platform.id),\($0.id)" }
    }
    let lines = (0..<10_000).map { number in
      "\(cells[number % cells.count]),testing,\(build).\(number / cells.count),run \(build),osei"
    }
    return "platform,language,state,build,evidence,owner\n" + lines.joined(separator: "\n") + "\n"
  }
}
