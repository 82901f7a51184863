import Console
import Grid
import ResponseDomain

extension CaseDesk {
  private static func at(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> Instant {
    PictureDesk.moment(month, day, hour, minute)
  }

  static func received(
    _ number: Int, _ letter: Character, _ subject: String, at: Instant, files: Int = 0,
    claims: [CaseID] = []
  ) -> Event {
    .report(
      reportID(number),
      .received(
        ReportReceived(
          channel: .mailbox,
          origin: .mail(message: mail(letter, subject, at: at, lines: 3, files: files)),
          claims: claims)))
  }

  static func opened(_ number: Int, _ report: Int, _ title: String, at: Instant) -> [Event] {
    let joined = JoinedReport(
      id: reportID(report),
      finder: Finder(sender: finder, organisation: "Last Stage of Delirium"), receivedAt: at,
      answer: .waiting)
    guard let name = CodeName("otter") else { preconditionFailure("no code name") }
    return [
      .case(
        caseID(number), .opened(CaseOpened(codeName: name, title: words(title), report: joined))),
      .report(reportID(report), .filed(under: caseID(number))),
    ]
  }

  static func acknowledged(
    _ number: Int, _ report: Int, by: String, at: Instant, after: TimeSpan
  ) -> [Event] {
    let answer = Acknowledgement(
      by: PictureDesk.person(by), at: at, elapsed: after,
      telling: .byHand(at: at, how: words("by telephone")))
    return [
      .report(reportID(report), .acknowledged(answer)),
      .case(caseID(number), .acknowledged(reportID(report), answer)),
    ]
  }

  static func widened(_ number: Int) -> Event {
    .case(
      caseID(number),
      .widenedFirst(
        FirstWidening(
          specifics: Specifics(
            product: words("Windows"), version: words("NT 4.0 to Server 2003"),
            component: words("RPC"), steps: words("proof attached"),
            effect: words("code runs as the system")),
          terms: words("silence until the patch is out"),
          members: [
            .team(name: team("RPC"), people: 9), .team(name: team("SWI"), people: 6),
          ], reason: words("to reproduce it"))))
  }

  /// #1026 as on Tue 8 Jul 14:05.
  static let rpc: CaseView = {
    let id = caseID(1026)
    let excluded = [("TSE", "NOR"), ("TSE", "SVE"), ("2003", "NOR")].compactMap {
      platform, language -> Scope.NotApplicable? in
      guard let platform = PlatformID(platform), let language = LanguageID(language) else {
        return nil
      }
      return Scope.NotApplicable(
        platform: platform, language: language, reason: words("never sold there"))
    }
    let scope = Scope(
      platforms: platforms.map(\.id), languages: languages.map(\.id), notApplicable: excluded)
    guard let day = CalendarDay(year: 2003, month: 7, day: 16),
      let slot = policy.cadence.slot(on: day)
    else { preconditionFailure("no slot") }
    let accepted = Acceptance(
      at: at(6, 30, 9, 0), risk: words("remote code without a login"), scope: scope, slot: slot)
    let draft = Draft(
      id: mailID("a@desk.example"), to: finder, subject: words("slot, credit text"),
      text: words("Wednesday 16 July is the day."), purpose: .correspondence)
    let more = [("PSS", 8), ("SES", 5), ("WU", 7), ("TPT", 6)].map {
      Circle.Member.team(name: team($0.0), people: $0.1)
    }
    return view(
      id,
      [
        Entry(
          at: at(6, 27, 10, 13), by: "brandt",
          events: [received(17, "1", "RPC overrun", at: at(6, 27, 10, 12), files: 1)]),
        Entry(
          at: at(6, 27, 11, 0), by: "brandt",
          events: opened(
            1026, 17, "Buffer Overrun In RPC Interface Could Allow Code Execution (823980)",
            at: at(6, 27, 10, 12))),
        Entry(
          at: at(6, 27, 12, 4), by: "brandt",
          events: acknowledged(
            1026, 17, by: "brandt", at: at(6, 27, 12, 4), after: .minutes(112))),
        Entry(at: at(6, 28, 9, 10), by: "brandt", events: [widened(1026)]),
        Entry(
          at: at(6, 28, 9, 30), by: "brandt",
          events: [.case(id, .widened(more, reason: words("to plan the release")))]),
        Entry(
          at: at(6, 29, 9, 0), by: "hale",
          events: [
            .case(
              id,
              .reproduced(
                Evidence(by: words("osei"), at: at(6, 28, 22, 0), build: words("2600.1106"))))
          ]),
        Entry(
          at: at(6, 30, 8, 55), by: "hale",
          events: [
            .case(
              id,
              .rated(
                Rating(
                  severity: .critical,
                  worm: .answered(canSpread: true, inWriting: words("port 135 is open")),
                  isFinal: true)))
          ]),
        Entry(at: at(6, 30, 9, 0), by: "hale", events: [.case(id, .accepted(accepted))]),
        Entry(
          at: at(6, 30, 9, 5), by: "hale",
          events: [
            .case(id, .owned(.person(login: PictureDesk.person("hale")))),
            .case(id, .embargoed(.active(terms: words("silence until the patch is out")))),
            .case(
              id,
              .noted(
                Note(
                  words: words(
                    "Demo: mail texts, hours and names of staff are invented; ids and days are "
                      + "not."), isPinned: true))),
          ]),
        Entry(at: at(7, 2, 18, 19), by: "hale", events: [.case(id, .mailWritten(draft))]),
        Entry(
          at: at(7, 2, 18, 20), by: "hale",
          events: [.case(id, .mailHandedOver(draft.id, .accepted))]),
        Entry(
          at: at(7, 3, 11, 6), by: "hale",
          events: [
            .case(id, .mailJoined(mail("2", "credit text agreed", at: at(7, 3, 11, 5), lines: 2))),
            .case(id, .mailRead(digest("2"))),
          ]),
        Entry(
          at: at(7, 8, 9, 48), by: "hale",
          events: [.case(id, .mailJoined(mail("3", "the day", at: at(7, 8, 9, 47), lines: 9)))]),
      ])
  }()

  static let newest = MailText(
    digest: digest("3"), from: finder, subject: "the day",
    text: """
      Hello,
      the fixed build holds here. Is Wednesday
      16 July still the day, and which hour?
      Our note goes out at the same moment.
      We would like to name the port.
      Is that all right with you?

      Regards,
      LSD
      """, attachments: [], notes: [])

  /// #1027 while two tracks have no owner yet.
  static let search: CaseView = {
    let id = caseID(1027)
    let scope = Scope(
      platforms: platforms.prefix(3).map(\.id), languages: languages.map(\.id))
    let owners: [Track] = [.workaround, .support, .thirdParty]
    let read = view(
      id,
      [
        Entry(
          at: at(6, 30, 9, 0), by: "brandt",
          events: [received(20, "5", "index search", at: at(6, 30, 9, 0))]),
        Entry(
          at: at(6, 30, 9, 30), by: "brandt",
          events: opened(
            1027, 20, "Index search answers for files that it must not show",
            at: at(6, 30, 9, 0))),
        Entry(
          at: at(6, 30, 10, 0), by: "brandt",
          events: acknowledged(
            1027, 20, by: "brandt", at: at(6, 30, 10, 0), after: .hours(1))),
        Entry(at: at(7, 1, 9, 0), by: "brandt", events: [widened(1027)]),
        Entry(
          at: at(7, 2, 9, 0), by: "brandt",
          events: [
            .case(
              id,
              .reproduced(
                Evidence(by: words("osei"), at: at(7, 1, 22, 0), build: words("2600.1106"))))
          ]),
        Entry(
          at: at(7, 3, 9, 0), by: "brandt",
          events: [
            .case(id, .owned(.person(login: PictureDesk.person("brandt")))),
            .case(
              id,
              .rated(Rating(severity: .important, worm: .open, isFinal: false))),
            .case(id, .assessed(.risk(statement: words("files are shown to whom they must not")))),
            .case(id, .assessed(.scope(chosen: scope))),
          ]
            + owners.map {
              .case(
                id, .assessed(.trackOwner(track: $0, owner: PictureDesk.person("keller"))))
            }),
      ])
    let days = [(7, 9), (7, 16), (7, 23)].compactMap {
      CalendarDay(year: 2003, month: $0.0, day: $0.1)
    }
    var desk = read.view
    desk.takenSlots = Set(days.compactMap(policy.cadence.slot(on:)))
    return CaseView(
      subject: read.subject, view: desk, seen: read.seen, histories: read.histories)
  }()

  /// #1032, which nobody has answered.
  static let fresh: CaseView = {
    let received = at(7, 7, 20, 26)
    return view(
      caseID(1032),
      [
        Entry(
          at: received, by: "hale",
          events: [CaseDesk.received(44, "7", "terminal client", at: received)]),
        Entry(
          at: at(7, 7, 21, 0), by: "hale",
          events: opened(
            1032, 44, "Terminal client sends the name of the last user", at: received)),
      ])
  }()

  /// The same case once it is acknowledged: the circle can widen.
  static let answered = view(caseID(1032), answeredEntries)

  /// The same case while its finder is asked, for longer than the policy waits.
  static let silent = view(
    caseID(1032),
    answeredEntries + [
      Entry(
        at: at(6, 20, 8, 0), by: "hale",
        events: [
          .case(
            caseID(1032),
            .asked(
              Inquiry(
                questions: [words("Which build?")], askedAt: at(6, 20, 8, 0),
                cameFrom: .acknowledged),
              told: .byHand(at: at(6, 20, 8, 0), how: words("by telephone"))))
        ])
    ])

  /// The same case after it was declined.
  static let declined = view(
    caseID(1032),
    answeredEntries + [
      Entry(
        at: at(7, 8, 9, 0), by: "hale",
        events: [
          .case(
            caseID(1032),
            .declined(
              Declination(cause: .notAVulnerability, note: words("as designed")),
              told: .told(how: .byHand(at: at(7, 8, 9, 0), how: words("by telephone")))))
        ])
    ])

  static let answeredEntries: [Entry] = {
    let received = at(7, 7, 20, 26)
    return [
      Entry(
        at: received, by: "hale",
        events: [CaseDesk.received(44, "7", "terminal client", at: received)]),
      Entry(
        at: at(7, 7, 21, 0), by: "hale",
        events: opened(
          1032, 44, "Terminal client sends the name of the last user", at: received)),
      Entry(
        at: at(7, 8, 8, 0), by: "hale",
        events: acknowledged(
          1032, 44, by: "hale", at: at(7, 8, 8, 0), after: .hours(11))),
    ]
  }()
}
