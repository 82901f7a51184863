import Testing

@testable import Grid

@Suite("Layout")
struct LayoutTests {
  private func rect(_ column: Int, _ row: Int, _ columns: Int, _ rows: Int) -> Rect {
    Rect(column: column, row: row, columns: columns, rows: rows)
  }

  @Test(
    "The shape follows the size",
    arguments: [
      (39, 12, .tiny), (40, 11, .tiny), (0, 0, .tiny), (40, 12, .list), (79, 24, .list),
      (80, 23, .list), (80, 24, .single), (119, 30, .single), (120, 29, .single),
      (120, 30, .pair), (150, 39, .pair), (150, 40, .quad), (200, 60, .quad),
    ] as [(Int, Int, Layout.Shape)])
  func shapes(columns: Int, rows: Int, shape: Layout.Shape) {
    let size = Size(columns: columns, rows: rows)
    #expect(layout(size: size, focus: .queue).shape == shape)
  }

  @Test("Four panes fill 160x48 as the picture does")
  func quad() {
    let layout = layout(size: Size(columns: 160, rows: 48), focus: .case)
    #expect(
      layout.panes == [
        .queue: rect(0, 1, 98, 23), .matrix: rect(0, 24, 98, 22),
        .case: rect(98, 1, 62, 23), .burndown: rect(98, 24, 62, 22),
      ])
    #expect([layout.top, layout.message, layout.footer].map(\.row) == [0, 46, 47])
    #expect(layout.tabs.isEmpty && layout.rule.isEmpty && layout.hasFrames)
  }

  @Test("One pane has 19 rows at 80x24")
  func single() {
    let layout = layout(size: Size(columns: 80, rows: 24), focus: .tracks)
    #expect(layout.panes == [.tracks: rect(0, 2, 80, 19)])
    #expect(
      [layout.top, layout.tabs, layout.rule, layout.message, layout.footer].map(\.row) == [
        0, 1, 21, 22, 23,
      ])
  }

  @Test(
    "Panes that are not there leave their room",
    arguments: [
      (Pane.queue, [Pane.queue, .case], [Pane.queue, .case]), (.queue, [.queue], [.queue]),
      (.queue, [.queue, .matrix], [.queue, .matrix]),
      (.tracks, [.queue, .case, .tracks], [.tracks]),
    ] as [(Pane, Set<Pane>, Set<Pane>)])
  func available(focus: Pane, available: Set<Pane>, shown: Set<Pane>) {
    let layout = layout(size: Size(columns: 160, rows: 48), focus: focus, available: available)
    #expect(Set(layout.panes.panes) == shown)
  }

  @Test("Zoom shows the focus alone, with the tabs")
  func zoom() {
    let layout = layout(size: Size(columns: 200, rows: 60), focus: .burndown, zoom: true)
    #expect(layout.shape == .single)
    #expect(layout.panes == [.burndown: rect(0, 2, 200, 55)])
  }

  @Test("Panes never overlap and never leave the screen", arguments: Pane.allCases)
  func sweep(focus: Pane) {
    for columns in stride(from: -1, through: 300, by: 7) {
      for rows in stride(from: -1, through: 100, by: 3) {
        let size = Size(columns: columns, rows: rows)
        let layout = layout(size: size, focus: focus)
        #expect(layout.panes[focus] != nil)
        var frame = Frame(size: size)
        var area = 0
        for place in layout.panes.panes.compactMap({ layout.panes[$0] }) {
          frame.fill(place, with: Cell("x", role: .text))
          area += place.columns * place.rows
        }
        #expect(frame.cells.count { $0.base == "x" } == area)
      }
    }
  }

  @Test(
    "Columns leave in their order and the subject takes what is free",
    arguments: [
      (80, ["id", "rate", "stage", "kind", "time", "stands", "owner", "age", "subject"], 22),
      (74, ["id", "rate", "stage", "kind", "time", "stands", "owner", "age", "subject"], 16),
      (73, ["id", "rate", "stage", "kind", "time", "stands", "owner", "subject"], 20),
      (48, ["id", "rate", "stage", "time", "subject"], 17),
      (40, ["id", "rate", "time", "subject"], 20), (22, ["id", "rate", "time", "subject"], 2),
      (9, ["id", "rate"], 0), (0, [], 0), (-4, [], 0),
    ] as [(Int, [String], Int)])
  func columnPlan(width: Int, ids: [String], subject: Int) {
    let plan = ColumnPlan(
      [
        .init("id", width: 5), .init("rate", width: 4), .init("stage", width: 10, leaves: 5),
        .init("kind", width: 5, leaves: 3), .init("time", width: 8),
        .init("stands", width: 8, leaves: 4), .init("owner", width: 6, leaves: 2),
        .init("age", width: 4, leaves: 1), .init("subject", width: 0),
      ], flexible: "subject")
    let places = plan.places(in: width)
    #expect(places.map(\.id) == ids)
    #expect(places.first { $0.id == "subject" }?.width ?? 0 == subject)
    #expect(places.allSatisfy { $0.column + $0.width <= width })
  }
}
