import Console
import Grid
import ResponseDomain

/// The feed of the wall's pictures, as TERMINAL.md, section 1, tells the desk.
enum WallDesk {
  static let writtenAt = Instant(seconds: 1_800_000_000)
  /// Three seconds later, by the clock of the wall's machine.
  static let machineNow = writtenAt + TimeSpan(seconds: 3)

  private static let zone = PictureDesk.pacific
  private static let now = PictureDesk.now - TimeSpan(seconds: 3)

  private static func moment(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> WallMoment {
    WallMoment(PictureDesk.moment(month, day, hour, minute), in: zone)
  }

  private static let cells = WallCells(
    tested: 53, required: 122, staged: 6,
    rows: [
      "ptbpp tpptp tptbp Xpptt tttpb", "p·wtt bbpbt bt·bb ttb-b wwb-·",
      "sttpp ppstp ppFtp Xpppt pttpt", "stppp ppspp pstFp spppp ppppt",
      "pbttt tbpbt bpbbt ptt-b tbtbb",
    ].map { $0.filter { $0 != " " } })

  private static let burndown: WallBurndown = {
    let left = [1016, 946, 842, 770, 656, 604]
    let forecast = [556, 456, 356, 256, 156, 56, 0]
    // The even pace is lifted on the day of the 40 hours.
    let even = [967, 871, 774, 712, 610, 509, 407, 305, 203, 102, 0]
    let days = [30, 1, 2, 3, 7, 8, 9, 10, 11, 14, 15, 16, 17]
    return WallBurndown(
      start: 1064,
      days: days.enumerated().map { index, day in
        WallBurndown.Day(
          day: day, left: left.indices.contains(index) ? left[index] : nil,
          even: even.indices.contains(index) ? even[index] : 0,
          forecast: (5..<12).contains(index) ? forecast[index - 5] : 0,
          added: day == 3 ? 40 : nil)
      }, today: 5, slot: 11, earliest: 10, latest: 13)
  }()

  private static func subject(
    _ number: Int, _ name: String, _ slot: WallMoment, _ standing: WallStanding, _ tested: Int,
    _ required: Int, _ left: Int
  ) -> WallCase? {
    guard let id = CaseID(number), let name = CodeName(name) else { return nil }
    let isFocus = number == 1026
    return WallCase(
      id: id, codeName: name, slot: slot, standing: standing,
      cells: isFocus ? cells : WallCells(tested: tested, required: required, staged: 0),
      hours: WallHours(
        left: left, short: isFocus ? 56 : 0, needed: isFocus ? 110 : nil,
        pace: isFocus ? 100 : nil, burndown: isFocus ? burndown : nil))
  }

  private static let cases: [WallCase] = [
    subject(1021, "lantern", moment(7, 9, 10, 0), .ready, 50, 50, 0),
    subject(1023, "copper", moment(7, 9, 10, 0), .ready, 25, 25, 0),
    subject(1026, "harbour", moment(7, 16, 10, 0), .atRisk, 53, 122, 604),
    subject(1024, "meadow", moment(7, 16, 10, 0), .onPace, 58, 74, 74),
    subject(1029, "quartz", moment(7, 23, 10, 0), .onPace, 2, 25, 118),
  ].compactMap(\.self)

  static let feed = WallFeed(
    writtenAt: writtenAt, at: WallMoment(now, in: zone),
    duty: WallDuty(holder: PictureDesk.person("hale"), until: moment(7, 8, 15, 0)),
    inbox: WallInbox(
      checkedAt: PictureDesk.moment(7, 8, 13, 40), nextBy: moment(7, 8, 17, 40)),
    queue: WallQueue(
      reports: 5,
      stages: [.received: 1, .needsInfo: 1, .assessing: 1, .fixing: 5, .released: 1], unowned: 4),
    clocks: PictureDesk.rows.compactMap { row in
      guard case .due(let kind, let at, let until, since: _) = row.entry.clock else { return nil }
      return WallClock(subject: row.entry.subject, kind: kind, due: at, until: until)
    },
    cases: cases,
    reissue: WallReissue(last: moment(5, 29, 10, 0), openProblems: 1))

  /// A wall that has read the feed; two seconds of its first page are over.
  static func wall(
    columns: Int, rows: Int, glyphs: GlyphSet = .unicode, wanted: CaseID? = nil,
    feed: WallFeed = feed
  ) -> WallState {
    var state = WallState(
      size: Size(columns: columns, rows: rows), glyphs: glyphs, every: 20, wanted: wanted,
      now: machineNow - TimeSpan(seconds: 2))
    state.take(.success(feed))
    state.tick(machineNow)
    return state
  }
}

extension WallDesk {
  /// The feed of a new desk.
  static let bare = WallFeed(
    writtenAt: writtenAt, at: feed.at,
    duty: WallDuty(holder: PictureDesk.person("hale"), until: nil),
    inbox: WallInbox(checkedAt: nil, nextBy: nil),
    queue: WallQueue(reports: 0, stages: [:], unowned: 0), clocks: [], cases: [],
    reissue: WallReissue(last: nil, openProblems: 0))

  /// A feed in which every figure is as large as a file can make it.
  static let full: WallFeed = {
    let most = 999_999_999
    let far = WallMoment(Instant(seconds: 253_402_000_000), in: PictureDesk.pacific)
    let cases = (1...60).compactMap { number -> WallCase? in
      guard let id = CaseID(most - number),
        let name = CodeName(String(repeating: "w", count: 24))
      else { return nil }
      return WallCase(
        id: id, codeName: name, slot: far, standing: .atRisk,
        cells: WallCells(
          tested: most, required: most, staged: most,
          rows: Array(repeating: String(repeating: "X", count: 60), count: 9)),
        hours: WallHours(
          left: most, short: most, needed: most, pace: most,
          burndown: WallBurndown(
            start: most,
            days: (0..<90).map { _ in
              WallBurndown.Day(day: most, left: most, even: most, forecast: most)
            }, today: 89, slot: 89, earliest: 0, latest: 89)))
    }
    return WallFeed(
      writtenAt: writtenAt, at: feed.at,
      duty: WallDuty(
        holder: PictureDesk.person(String(repeating: "h", count: 32)), until: far),
      inbox: WallInbox(checkedAt: Instant(seconds: 0), nextBy: far),
      queue: WallQueue(
        reports: most,
        stages: Dictionary(uniqueKeysWithValues: StageName.allCases.map { ($0, most) }),
        unowned: most),
      clocks: (1...400).compactMap { number in
        CaseID(most - number).map {
          WallClock(
            subject: .case($0), kind: .acknowledgement,
            due: Instant(seconds: Int64(number) * 600_000_000))
        }
      }, cases: cases, reissue: WallReissue(last: far, openProblems: most))
  }()
}
