import Console
import Grid
import ResponseDomain

/// Cases of the pictures with their whole histories, as TERMINAL.md, section 1, tells them.
enum CaseDesk {
  static func words(_ text: String) -> Words {
    guard let words = Words(text) else { preconditionFailure("no words") }
    return words
  }

  static func caseID(_ number: Int) -> CaseID {
    guard let id = CaseID(number) else { preconditionFailure("no case number") }
    return id
  }

  static func reportID(_ number: Int) -> ReportID {
    guard let id = ReportID(number) else { preconditionFailure("no report number") }
    return id
  }

  static func mailID(_ text: String) -> MailID {
    guard let id = MailID(text) else { preconditionFailure("no message id") }
    return id
  }

  static func digest(_ letter: Character) -> MailDigest {
    guard let digest = MailDigest(String(repeating: letter, count: 64)) else {
      preconditionFailure("no digest")
    }
    return digest
  }

  static let platforms: [Platform] = [
    ("NT4", "NT 4.0"), ("TSE", "NT 4.0 TSE"), ("2000", "2000"), ("XP", "XP"), ("2003", "2003"),
  ].compactMap { id, name in PlatformID(id).map { Platform(id: $0, name: name) } }

  static let languages: [Language] = [
    "ARA", "CHH", "CHS", "CHT", "CSY", "DAN", "DEU", "ELL", "ENU", "ESN", "FIN", "FRA", "HEB",
    "HUN", "ITA", "JPN", "KOR", "NLD", "NOR", "PLK", "PTB", "PTG", "RUS", "SVE", "TRK",
  ].compactMap { code in
    LanguageID(code).map { Language(id: $0, name: code, tag: code.lowercased()) }
  }

  static let policy: Policy = {
    var policy = PictureDesk.policy(rota: PictureDesk.rota)
    policy.platforms = platforms
    policy.languages = languages
    policy.teams = [team("RPC"): 9, team("SWI"): 6]
    policy.codeNames = ["otter", "heron"].compactMap(CodeName.init)
    policy.mail.program = ["/usr/sbin/sendmail"]
    return policy
  }()

  static func team(_ name: String) -> TeamName {
    guard let team = TeamName(name) else { preconditionFailure("no team") }
    return team
  }

  static func mail(
    _ letter: Character, _ subject: String, at: Instant, lines: Int, files: Int = 0,
    from: Sender = finder
  ) -> InboundMail {
    InboundMail(
      digest: digest(letter), sender: from, subject: subject, identity: .none, answers: [],
      receivedAt: at, attachments: files, lines: lines, seal: .none, notes: [])
  }

  static let finder = Sender(name: "LSD Research", address: "desk@lsd.example")

  /// One entry of a journal that is still to be numbered; those with the same act go together.
  struct Entry {
    let at: Instant
    let by: String
    let events: [Event]
  }

  /// Numbers entries as a journal does.
  static func histories(_ entries: [Entry]) -> [StreamID: StreamHistory] {
    var events: [StreamID: [RecordedEvent]] = [:]
    var sequence = 0
    for entry in entries {
      guard let act = ActNumber(sequence + 1) else { continue }
      for event in entry.events {
        sequence += 1
        let version = (events[event.stream]?.count ?? 0) + 1
        events[event.stream, default: []].append(
          RecordedEvent(
            sequence: sequence, act: act, version: version, at: entry.at,
            by: PictureDesk.person(entry.by), event: event))
      }
    }
    return events.mapValues { StreamHistory($0) }
  }

  /// What the console reads of a case, from a journal.
  static func view(_ id: CaseID, _ entries: [Entry]) -> CaseView {
    let histories = histories(entries)
    guard let subject = histories[.case(id)]?.caseState(id) else {
      preconditionFailure("the journal opens no such case")
    }
    var view = deskView
    view.cases[id] = subject
    for report in subject.reports {
      view.reports[report.id] = histories[.report(report.id)]?.reportState(report.id)
    }
    view.histories = histories
    view.matrices[id] = histories[.case(id)]?.matrixState()
    view.versions[id] = histories[.case(id)]?.version
    return CaseView(
      subject: subject, view: view, seen: histories.mapValues(\.version),
      histories: histories.values.sorted { $0.version > $1.version })
  }

  static var deskView: DeskView {
    DeskView(
      desk: Desk(
        made: DeskMade(kind: .rehearsal, by: PictureDesk.person("hale"), at: PictureDesk.now)),
      policy: policy, nextReport: reportID(50), nextCase: caseID(1033))
  }

  /// The console of a picture with one case open.
  static func console(
    _ view: CaseView, pane: Pane, columns: Int = 80, rows: Int = 24
  ) -> ConsoleState {
    var state = ConsoleState(
      setting: ConsoleSetting(
        user: PictureDesk.person("hale"), policy: policy, zone: PictureDesk.pacific,
        canWrite: true, glyphs: .unicode, rightToLeft: .show),
      now: PictureDesk.now, size: Size(columns: columns, rows: rows),
      desk: PictureDesk.glance(of: PictureDesk.page()))
    _ = update(&state, .queueLoaded(PictureDesk.page()))
    state.queue.cursor = .case(view.subject.id)
    state.pane = pane
    state.shown = .case(view)
    state.opening = nil
    _ = update(&state, .resized(Size(columns: columns, rows: rows)))
    return state
  }
}
