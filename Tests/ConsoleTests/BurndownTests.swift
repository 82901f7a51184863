import Console
import Grid
import ResponseDomain
import Testing

@Suite("The burndown")
struct BurndownTests {
  @Test("It is drawn as the picture shows it")
  func picture() throws {
    try Golden.expect(Array(frame(BurndownDesk.console()).text[2...]), equal: "burndown-80x24-body")
  }

  @Test("In ASCII it is drawn as its twin shows it")
  func ascii() throws {
    let state = BurndownDesk.console(glyphs: .ascii)
    try Golden.expect(Array(frame(state).text[2...]), equal: "burndown-80x24-body-ascii")
  }

  @Test("A large screen has braille, hours a day and every figure")
  func large() throws {
    try Golden.expect(
      frame(BurndownDesk.console(columns: 200, rows: 60)).text, equal: "burndown-200x60-zoomed")
  }

  @Test("Without braille the forecast of a large screen still differs from what is left")
  func wideASCII() {
    let drawn = frame(BurndownDesk.console(columns: 200, rows: 60, glyphs: .ascii)).text
    #expect(drawn[24].contains("+"))
    #expect(drawn.contains { $0.contains("# left   + forecast") })
    #expect(drawn.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test("The log, the chart and its table are exported, never over a file that is there")
  func export() {
    var state = BurndownDesk.console()
    let effects = PictureDesk.type([.character("e"), .control("o")], into: &state)
    let written = effects.compactMap { effect -> String? in
      if case .write(let export, let path) = effect {
        "\(export.title.string) > \(path)"
      } else {
        nil
      }
    }
    #expect(written == ["the log of #1026 as CSV > 1026-hours.csv"])
  }

  @Test("Behind the chart is a table")
  func table() throws {
    var state = BurndownDesk.console()
    _ = PictureDesk.type("T", into: &state)
    try Golden.expect(frame(state).text, equal: "burndown-table-80x24")
  }

  @Test("Burn-up shows what is logged under what is planned")
  func burnUp() throws {
    var state = BurndownDesk.console()
    _ = PictureDesk.type("b", into: &state)
    try Golden.expect(frame(state).text, equal: "burn-up-80x24")
  }

  @Test("The day under the cursor tells its figures")
  func dayCursor() {
    var state = BurndownDesk.console()
    _ = PictureDesk.type("hh", into: &state)
    #expect(frame(state).text[21].contains("Thu 3 Jul: 770 h left, 112 logged, scope +40 h"))
    _ = PictureDesk.type("lllll", into: &state)
    #expect(frame(state).text[21].contains("Fri 11 Jul: 256 h left by the forecast"))
  }

  @Test("Parts are told by kind, platform, team, mode and language in turn")
  func parts() {
    var state = BurndownDesk.console()
    _ = PictureDesk.type("pp", into: &state)
    #expect(frame(state).text[20].hasPrefix(" left: internal 548  third party 56"))
  }

  @Test("A what-if changes nothing but what is looked at; keeping it is an act with a reason")
  func whatIf() throws {
    var state = BurndownDesk.console()
    let before = frame(state).text
    #expect(PictureDesk.type("f", into: &state).isEmpty)
    #expect(frame(state).text[3...10] == before[3...10])
    #expect(frame(state).text.joined().contains("leave TSE out, 187 h"))
    _ = PictureDesk.type("ff", into: &state)
    #expect(frame(state).text.joined().contains("+8 h a day from 9 Jul"))
    _ = PictureDesk.type("K", into: &state)
    _ = PictureDesk.type("two more", into: &state)
    let effects = PictureDesk.type([.control("o")], into: &state)
    let acts = effects.compactMap { effect in
      if case .act(let act) = effect { act.command } else { nil }
    }
    #expect(
      acts == [
        .case(
          CaseDesk.caseID(1026),
          .hours(
            .raisePace(
              from: BurndownDesk.day("2003-07-09"), by: .hours(8),
              reason: Words("two more"))))
      ])
  }

  @Test(
    "Every what-if can be kept: each is an act with a reason",
    arguments: [
      (
        1,
        CaseCommand.hours(
          .dropPlatform(CaseDesk.platforms[1].id, reason: CaseDesk.words("two more")))
      ),
      (
        2,
        .moveSlot(.on(BurndownDesk.day("2003-07-23")), reason: CaseDesk.words("two more"))
      ),
    ])
  func keep(presses: Int, command: CaseCommand) {
    var state = BurndownDesk.console()
    _ = PictureDesk.type(String(repeating: "f", count: presses) + "K", into: &state)
    _ = PictureDesk.type("two more", into: &state)
    let effects = PictureDesk.type([.control("o")], into: &state)
    let acts = effects.compactMap { effect in
      if case .act(let act) = effect { act.command } else { nil }
    }
    #expect(acts == [.case(CaseDesk.caseID(1026), command)])
  }

  @Test("Beside other panes it is braille, hours a day and the finish in a few lines")
  func quad() throws {
    var state = BurndownDesk.console(columns: 160, rows: 48)
    state.isZoomed = false
    _ = update(&state, .resized(Size(columns: 160, rows: 48)))
    let drawn = frame(state).text[24...45].map { String($0.suffix(63)) }
    try Golden.expect(Array(drawn), equal: "burndown-160x48-pane")
  }

  @Test("Burn-up on a large screen tells what is done under what is planned")
  func wideBurnUp() throws {
    var state = BurndownDesk.console(columns: 200, rows: 60)
    _ = PictureDesk.type("b", into: &state)
    try Golden.expect(frame(state).text, equal: "burn-up-200x60")
  }

  @Test("A line is set anew and an entry taken back by forms")
  func corrections() {
    let cases: [(String, [String], CaseCommand)] = [
      (
        "r", ["", "40", "less to do"],
        .hours(
          .reestimate(
            BurndownDesk.line(1), planned: .hours(40), reason: CaseDesk.words("less to do")))
      ),
      (
        "-", ["e3", "twice"],
        .hours(.correct(BurndownDesk.entry("e3"), reason: CaseDesk.words("twice")))
      ),
    ]
    for (key, answers, command) in cases {
      var state = BurndownDesk.console()
      _ = PictureDesk.type(key, into: &state)
      for (index, answer) in answers.enumerated() {
        if index > 0 { PictureDesk.type([.tab], into: &state) }
        _ = PictureDesk.type(answer, into: &state)
      }
      let acts = PictureDesk.type([.control("o")], into: &state).compactMap { effect in
        if case .act(let act) = effect { act.command } else { nil }
      }
      #expect(acts == [.case(CaseDesk.caseID(1026), command)])
    }
  }

  @Test("Hours are logged by a form: the line, how long, who, build")
  func logForm() throws {
    var state = BurndownDesk.console()
    _ = PictureDesk.type("+", into: &state)
    PictureDesk.type([.tab], into: &state)
    _ = PictureDesk.type("6h30", into: &state)
    let effects = PictureDesk.type([.control("o")], into: &state)
    let drafts = effects.flatMap { effect -> [LogDraft] in
      guard case .act(let act) = effect, case .case(_, .hours(.log(let drafts))) = act.command
      else { return [] }
      return drafts
    }
    #expect(drafts.map(\.spent) == [Minutes(390)])
    #expect(drafts.map(\.who) == [Words("hale")])
  }

  @Test(
    "No size is too small or too large",
    arguments: [(40, 12), (60, 20), (80, 24), (100, 30), (160, 48), (300, 100)])
  func sizes(columns: Int, rows: Int) {
    var state = BurndownDesk.console(columns: columns, rows: rows)
    #expect(frame(state).text.count == rows)
    state.isZoomed = false
    _ = update(&state, .resized(Size(columns: columns, rows: rows)))
    #expect(frame(state).text.count == rows)
  }
}
