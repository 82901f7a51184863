import ResponseDomain

/// Values that many tests start from: the desk of TERMINAL.md, section 1, in small.
enum Samples {
  static let hale = person("hale")
  static let brandt = person("brandt")
  static let keller = person("keller")
  /// Tue 8 Jul 2003 14:05 PDT
  static let now = Instant(seconds: 1_057_698_300)

  static let pacific = ZoneRules(
    name: zone("America/Los_Angeles"),
    earliest: ZoneRules.Span(from: Instant(seconds: 0), offset: -28_800, abbreviation: "PST"),
    spans: [
      ZoneRules.Span(
        from: Instant(seconds: 1_049_623_200), offset: -25_200, abbreviation: "PDT"),
      ZoneRules.Span(
        from: Instant(seconds: 1_067_158_800), offset: -28_800, abbreviation: "PST"),
    ])

  static let policy = Policy(
    acknowledgement: .hours(24), inboxCheck: .hours(4), feedSilence: .hours(24),
    finderSilence: .days(14), undo: .minutes(15), watch: .days(28),
    cadence: Cadence(weekday: .wednesday, hour: 10, minute: 0, zone: pacific),
    platforms: ["XP", "2000", "2003"].map { Platform(id: platform($0), name: $0) },
    languages: [
      Language(id: language("ENU"), name: "English", tag: "en"),
      Language(id: language("JPN"), name: "Japanese", tag: "ja"),
    ],
    people: [], teams: [team("RPC"): 20, team("SWI"): 8], covering: [brandt], rota: [],
    codeNames: ["harbour", "lantern", "copper"].map(codeName), firstCase: caseID(1001),
    mail: MailPolicy(
      program: [], from: Sender(name: "Desk", address: "secure@desk.example"),
      domain: "desk.example", acknowledgement: "", patience: TimeSpan(seconds: 30)))

  static func emptyView() -> DeskView {
    DeskView(
      desk: Desk(made: DeskMade(kind: .working, by: hale, at: now - .days(30))), policy: policy,
      nextReport: reportID(1), nextCase: caseID(1001))
  }

  static func mail(
    from address: String = "finder@lsd.example", subject: String = "overrun in RPC",
    at moment: Instant = now - .hours(2), digest: Character = "a", answers: [MailID] = []
  ) -> InboundMail {
    InboundMail(
      digest: made(MailDigest(String(repeating: digest, count: 64))),
      sender: Sender(name: "Finder", address: address), subject: subject,
      identity: .named(id: made(MailID("\(digest)@lsd.example"))), answers: answers,
      receivedAt: moment, attachments: 0, lines: 3, seal: .none, notes: [])
  }

  static func words(_ text: String) -> Words { made(Words(text)) }
  static func person(_ text: String) -> PersonID { made(PersonID(text)) }
  static func team(_ text: String) -> TeamName { made(TeamName(text)) }
  static func caseID(_ number: Int) -> CaseID { made(CaseID(number)) }
  static func reportID(_ number: Int) -> ReportID { made(ReportID(number)) }
  static func act(_ number: Int) -> ActNumber { made(ActNumber(number)) }
  static func platform(_ text: String) -> PlatformID { made(PlatformID(text)) }
  static func language(_ text: String) -> LanguageID { made(LanguageID(text)) }
  static func codeName(_ text: String) -> CodeName { made(CodeName(text)) }
  static func zone(_ text: String) -> ZoneName { made(ZoneName(text)) }
  static func mailID(_ text: String) -> MailID { made(MailID(text)) }
  static func day(_ text: String) -> CalendarDay { made(CalendarDay(iso: text)) }

  private static func made<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a sample does not fit its own form") }
    return value
  }
}
