import Console
import Grid
import ResponseDomain
import Testing

@Suite("The mouse")
struct MouseTests {
  @Test("A click selects the row under it, a click on a tab its pane")
  func select() {
    var state = PictureDesk.queue()
    // The row of m47.
    _ = update(&state, .mouse(.select(at: Point(column: 30, row: 7))))
    #expect(state.queue.cursor == PictureDesk.subject("m47"))
    // A heading is no row.
    _ = update(&state, .mouse(.select(at: Point(column: 30, row: 8))))
    #expect(state.queue.cursor == PictureDesk.subject("m47"))
    _ = update(&state, .mouse(.select(at: Point(column: 16, row: 1))))
    #expect(state.pane == .case)
  }

  @Test("A second click opens, and the wheel moves")
  func open() {
    var state = PictureDesk.queue()
    let effects = update(&state, .mouse(.open(at: Point(column: 5, row: 17))))
    #expect(state.pane == .case)
    #expect(effects.contains { if case .loadSubject = $0 { true } else { false } })
    state = PictureDesk.queue()
    _ = update(&state, .mouse(.wheel(rows: -3)))
    #expect(state.queue.cursor == PictureDesk.subject("#1021"))
  }

  @Test("A click in the matrix selects the cell, one in the thread its line")
  func places() {
    var matrix = CaseDesk.console(CaseDesk.rpc, pane: .matrix)
    _ = update(&matrix, .mouse(.select(at: Point(column: 12, row: 8))))
    #expect(matrix.matrix.cursor == CellID(platform: platform("TSE"), language: language("ARA")))
    var thread = CasePictureTests.caseState
    _ = update(&thread, .mouse(.select(at: Point(column: 10, row: 5))))
    guard case .case(let view) = thread.shown else { return }
    #expect(view.selected?.id == view.thread.first?.id)
  }

  private func platform(_ text: String) -> PlatformID {
    guard let id = PlatformID(text) else { preconditionFailure("no platform") }
    return id
  }

  private func language(_ text: String) -> LanguageID {
    guard let id = LanguageID(text) else { preconditionFailure("no language") }
    return id
  }

  @Test("No click asks for an act, wherever it falls", arguments: ScreenSetup.all.indices)
  func harmless(index: Int) {
    for (columns, rows) in [(30, 8), (40, 12), (80, 24), (120, 36), (160, 48)] {
      var state = PictureDesk.queue(columns: columns, rows: rows)
      ScreenSetup.all[index](&state)
      for row in stride(from: 0, to: rows, by: 2) {
        for column in stride(from: 0, to: columns, by: 7) {
          let point = Point(column: column, row: row)
          for act in [MouseAct.select(at: point), .open(at: point), .wheel(rows: 3)] {
            let effects = update(&state, .mouse(act))
            #expect(!effects.contains { $0.isAct })
          }
        }
      }
    }
  }

  @Test("A new report calls once, and so does a clock that runs out")
  func notices() {
    var state = PictureDesk.queue()
    let old = PictureDesk.rows.filter { $0.entry.subject != PictureDesk.subject("m49") }
    _ = update(&state, .queueLoaded(PictureDesk.page(old)))
    #expect(called(update(&state, .queueLoaded(PictureDesk.page()))) == ["m49"])
    #expect(called(update(&state, .queueLoaded(PictureDesk.page()))) == [])
    #expect(called(update(&state, .tick(PictureDesk.now + .minutes(94)))) == [])
    #expect(called(update(&state, .tick(PictureDesk.now + .minutes(95)))) == ["m46"])
    #expect(called(update(&state, .tick(PictureDesk.now + .minutes(96)))) == [])
  }

  private func called(_ effects: [Effect]) -> [String] {
    effects.flatMap { effect -> [String] in
      if case .notice(let subjects) = effect { subjects.map(\.description) } else { [] }
    }
  }
}

extension Effect {
  /// Whether it changes the desk, sends something, or leaves the console.
  fileprivate var isAct: Bool {
    switch self {
    case .act, .send, .undo, .redo, .edit, .write, .copy, .takeMail, .keepFilters, .useTheme,
      .openPolicy, .openManual, .sendAgain, .openDemo, .suspend, .quit:
      true
    case .loadDesk, .loadQueue, .loadSubject, .loadMail, .loadJournal, .loadRecentActs,
      .showBytes, .notice, .redraw:
      false
    }
  }
}
