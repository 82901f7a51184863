import Console
import Grid
import ResponseDomain
import Testing

@Suite("The matrix pane")
struct MatrixPaneTests {
  @Test("The matrix is drawn as the picture shows it")
  func picture() throws {
    var state = CasePictureTests.caseState
    #expect(PictureDesk.type([.character("3")], into: &state).isEmpty)
    try Golden.expect(frame(state).text, equal: "matrix-80x24")
  }

  @Test("With room, each cell has its shade and its hours; z takes them away and gives them back")
  func wide() throws {
    var state = MatrixDesk.console(columns: 160, rows: 24)
    try Golden.expect(frame(state).text, equal: "matrix-160x24")
    let wide = frame(state).text
    _ = PictureDesk.type("z", into: &state)
    #expect(frame(state).text != wide)
    #expect(frame(state).text.contains { $0.contains("tested left") })
    _ = PictureDesk.type("z", into: &state)
    #expect(frame(state).text == wide)
  }

  @Test("T tells every cell on a line of its own, and moves among them")
  func table() throws {
    var state = MatrixDesk.console()
    _ = PictureDesk.type("Tjj", into: &state)
    try Golden.expect(frame(state).text, equal: "matrix-table-80x24")
    let cursor = state.matrix.cursor
    _ = PictureDesk.type("T", into: &state)
    #expect(state.matrix.cursor == cursor)
  }

  @Test("The cursor and the selection are cells, not places: transposing keeps them")
  func identity() {
    var state = CasePictureTests.caseState
    _ = PictureDesk.type("3jl", into: &state)
    let cursor = state.matrix.cursor
    _ = PictureDesk.type("x", into: &state)
    #expect(state.matrix.cursor == cursor)
    _ = PictureDesk.type("V", into: &state)
    #expect(state.matrix.selection == cursor.map { .rows(from: $0) })
    _ = PictureDesk.type("V", into: &state)
    #expect(state.matrix.selection == .cell)
  }

  @Test("One key and a letter set the state of a whole row, as one act")
  func setRow() throws {
    var state = CasePictureTests.caseState
    let (cells, edit) = try #require(MatrixDesk.change(by: "3Vsw", in: &state))
    #expect(edit == CellEdit(state: .writing))
    #expect(cells.count > 20)
    #expect(Set(cells.map(\.platform)).count == 1)
  }

  @Test("Rows, columns, ranges and marks grow with the cursor, and q leaves them one by one")
  func selections() throws {
    var state = MatrixDesk.console()
    _ = PictureDesk.type("g0", into: &state)
    var counts: [Int] = []
    for keys in ["Vj", "qgCl", "qgvjl", "qg  "] {
      _ = PictureDesk.type(keys, into: &state)
      var other = state
      counts.append(try #require(MatrixDesk.change(by: "sw", in: &other)).cells.count)
    }
    // Two rows of 25 and 23, two columns of five, a block of four, and two marks.
    #expect(counts == [48, 10, 4, 2])
    _ = PictureDesk.type("q", into: &state)
    #expect(state.matrix.marks.isEmpty)
    #expect(state.pane == .matrix)
    _ = PictureDesk.type("q", into: &state)
    #expect(state.pane == .queue)
  }

  @Test(
    "The filter shows rows and columns with a cell like it, and movement keeps to such cells",
    arguments: [
      ("state:X", ["NT4/JPN", "2000/JPN"]), ("state:FX platform:XP", ["XP/HUN"]),
      ("lang:JPN -state:p,s,b", ["NT4/JPN", "2000/JPN"]), ("team:lab state:t", ["2003/CHS"]),
      ("uninstall", ["XP/HUN"]),
    ])
  func filter(text: String, wanted: [String]) throws {
    var state = MatrixDesk.console()
    _ = PictureDesk.type("/\(text)", into: &state)
    _ = PictureDesk.type([.enter], into: &state)
    #expect(state.typing == nil)
    #expect(frame(state).text[21].contains(text))
    var other = state
    let marked = try #require(MatrixDesk.change(by: "*sw", in: &other))
    #expect(Set(marked.cells.map(\.text)).isSuperset(of: wanted))
    var seen: Set<String> = []
    for key in "glljjhhkklll" {
      _ = PictureDesk.type(String(key), into: &state)
      if let cursor = state.matrix.cursor { seen.insert(cursor.text) }
    }
    #expect(seen.isSubset(of: marked.cells.map(\.text)))
  }

  @Test("A filter that means nothing keeps the cells and points at the place")
  func wrongFilter() {
    var state = MatrixDesk.console()
    for (text, hint) in [
      ("plat:XQ", "xp"), ("lang:JPM", "jpn"), ("owner:hale", "team"), ("state:z", "letters"),
      ("state:W", "no cell"),
    ] {
      _ = PictureDesk.type("/\(text)", into: &state)
      _ = PictureDesk.type([.enter], into: &state)
      #expect(state.typing?.fault != nil)
      #expect(frame(state).text[22].contains(hint), "\(text)")
      _ = PictureDesk.type([.escape], into: &state)
      #expect(state.matrix.filter == .everything)
    }
  }

  @Test("Marks that the filter hides are counted and not used")
  func hiddenMarks() {
    var state = MatrixDesk.console()
    _ = PictureDesk.type("g0 /state:X", into: &state)
    _ = PictureDesk.type([.enter], into: &state)
    #expect(frame(state).text[22].contains("hidden by the filter"))
    _ = PictureDesk.type("s", into: &state)
    #expect(state.boxes.isEmpty)
  }

  @Test("A matrix of 60 x 120 is drawn at every size with its heads, and set as one act")
  func large() throws {
    var state = MatrixDesk.large()
    for (columns, rows) in [(40, 12), (80, 24), (120, 30), (160, 48), (300, 100)] {
      _ = update(&state, .resized(Size(columns: columns, rows: rows)))
      for keys in ["g0", "G$", "x", "x"] {
        _ = PictureDesk.type(keys, into: &state)
        #expect(frame(state).text.count == rows)
      }
    }
    _ = update(&state, .resized(Size(columns: 80, rows: 24)))
    try Golden.expect(frame(state).text, equal: "matrix-large-80x24")
    let (cells, _) = try #require(MatrixDesk.change(by: "*sw", in: &state))
    #expect(cells.count == 7200)
  }

  @Test("Every pane key of the matrix does something that can be said, whatever its state")
  func anyKey() {
    for keys in ["TVsq", "xCB", "/state:F", "v*;", "e", "yjjl", "R", ":matrix scope"] {
      var state = MatrixDesk.console()
      _ = PictureDesk.type(keys, into: &state)
      _ = PictureDesk.type([.enter, .pageDown, .pageUp, .tab, .escape], into: &state)
      #expect(frame(state).text.count == 24)
    }
  }
}
