import Testing

@testable import Grid

@Suite("Frame")
struct FrameTests {
  private func blank(_ columns: Int, _ rows: Int, _ glyphs: GlyphSet = .unicode) -> Frame {
    Frame(size: Size(columns: columns, rows: rows), glyphs: glyphs)
  }

  @Test("Text is cut to its field or to the row")
  func put() {
    var frame = blank(8, 3)
    #expect(frame.put("abcdefghij", at: Point(column: 3, row: 0), role: .text) == 5)
    frame.put("abcdefghij", at: Point(column: 1, row: 1), columns: 4, role: .title)
    frame.put("ab", at: Point(column: 1, row: 2), columns: 5, role: .title, alignment: .right)
    #expect(frame.text == ["   abcd…", " abc…   ", "    ab  "])
    #expect(frame.roleLetters == ["........", ".tttt...", "....tt.."])
  }

  @Test("A frame that goes on from another tells the rows that were written on")
  func touched() {
    let wide = SafeText(untrusted: "共", kind: .line)
    let writes: [(Int, (inout Frame) -> Void)] = [
      (0, { $0.put("text", at: Point(column: 0, row: 0), role: .text) }),
      (1, { $0.put(wide, at: Point(column: 2, row: 1), role: .text) }),
      (2, { $0.put(Glyph.shadeLight, at: Point(column: 2, row: 2), role: .text) }),
      (3, { $0.fill(Rect(column: 1, row: 3, columns: 2, rows: 1), with: .blank(.title)) }),
      (4, { $0.overlay(Rect(column: 1, row: 4, columns: 2, rows: 1), .rowCursor) }),
      (5, { $0.paint(Rect(column: 1, row: 5, columns: 2, rows: 1), .dim) }),
      (6, { $0.rule(at: Point(column: 0, row: 6), columns: 8) }),
      (70, { $0.put("·", at: Point(column: 0, row: 70), role: .text) }),
    ]
    for (row, write) in writes {
      let before = blank(8, 80)
      var frame = before.next(edition: 1)
      write(&frame)
      let told = (0..<80).filter { frame.touched.contains($0) }
      #expect(told.contains(row))
      #expect(told.allSatisfy { $0 == row || row > 62 && $0 > 62 })
      #expect(frame.changedColumns(in: row, since: before) != nil)
      #expect(blank(8, 80).touched.contains(row))
    }
  }

  @Test("Text left of the frame is clipped there")
  func clippedLeft() {
    var frame = blank(5, 2)
    frame.put("abcdefgh", at: Point(column: -2, row: 0), role: .text)
    frame.put(SafeText(untrusted: "共有", kind: .line), at: Point(column: -1, row: 1), role: .text)
    #expect(frame.text == ["cdef…", " 有  "])
  }

  @Test("Writing over half of a wide character blanks the other half")
  func halves() {
    let wide = SafeText(untrusted: "共有共", kind: .line)
    var frame = blank(6, 4)
    for row in 0..<4 { frame.put(wide, at: Point(column: 0, row: row), role: .outsider) }
    frame.put("┃", at: Point(column: 1, row: 0), role: .frame)
    frame.put("┃", at: Point(column: 2, row: 1), role: .frame)
    frame.put(SafeText(untrusted: "有", kind: .line), at: Point(column: 1, row: 2), role: .text)
    frame.fill(Rect(column: 3, row: 3, columns: 9, rows: 9), with: Cell("x", role: .dim))
    #expect(frame.text == [" ┃有共", "共┃ 共", " 有 共", "共 xxx"])
  }

  @Test("Plain text is drawn as it is character by character", arguments: 1...40)
  func plainRuns(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let wide = SafeText(untrusted: "共有共有共有", kind: .line)
    var fast = blank(12, 1)
    fast.put(wide, at: Point(column: 0, row: 0), role: .outsider)
    var slow = fast
    let text = SafeText(
      untrusted: String("the quick brown fox".prefix(Int.random(in: 0...19, using: &random))),
      kind: .line)
    let field = Int.random(in: 0...14, using: &random)
    let start = Int.random(in: -4...12, using: &random)
    let alignment: SafeText.Alignment =
      [.left, .right, .center].randomElement(using: &random) ?? .left

    fast.put(
      text, at: Point(column: start, row: 0), columns: field, role: .text, alignment: alignment)
    let room = max(0, min(field, 12 - start))
    let shown = text.cut(to: room)
    var column = start + alignment.lead(of: shown.width, in: room)
    for cluster in shown.clusters {
      slow.put(cluster, at: Point(column: column, row: 0), role: .text)
      column += 1
    }
    #expect(fast.text == slow.text)
    #expect(fast.roleLetters == slow.roleLetters)
  }

  @Test("A wide character at the edge leaves a blank")
  func edge() {
    var frame = blank(3, 1)
    frame.put(SafeText(untrusted: "共有", kind: .line), at: Point(column: 0, row: 0), role: .text)
    #expect(frame.text == ["共…"])
    frame.put(Cluster("有", width: 2), at: Point(column: 2, row: 0), role: .text)
    #expect(frame.text == ["共 "])
  }

  @Test("A box has its title at the top left and its note at the bottom right")
  func box() {
    var frame = blank(24, 3)
    frame.box(
      frame.bounds, style: .heavy, role: .frameFocus, title: "THREAD 7 of 7", note: "unread 1")
    #expect(
      frame.text == [
        "┏━ THREAD 7 of 7 ━━━━━━┓", "┃                      ┃", "┗━━━━━━━━━━━ unread 1 ━┛",
      ])
    #expect(
      frame.roleLetters == [
        "++ttttttttttttttt+++++++", "+......................+", "++++++++++++..........++",
      ])
  }

  @Test("A narrow box cuts its words, then leaves them out")
  func narrowBox() {
    var frame = blank(9, 4)
    frame.box(
      Rect(column: 0, row: 0, columns: 9, rows: 2), style: .light, role: .frame, title: "ABCDE",
      note: "xyz")
    frame.box(
      Rect(column: 0, row: 2, columns: 6, rows: 2), style: .double, role: .frame, title: "ABC")
    #expect(frame.text == ["┌─ AB… ─┐", "└─ xyz ─┘", "╔════╗   ", "╚════╝   "])
  }

  @Test("A rule carries words at both ends, with a piece of line between")
  func rule() {
    var frame = blank(80, 3)
    frame.rule(
      at: Point(column: 0, row: 0), columns: 80,
      left: "#1026 hale · AT RISK · slot Wed 16 Jul 10:00 PDT",
      right: "9/14 · 2 marked · is:open")
    frame.rule(at: Point(column: 0, row: 1), columns: 80, left: "LATE (1)", lead: 2)
    frame.rule(
      at: Point(column: 0, row: 2), columns: 30, style: .heavy,
      left: "a text that is much too long for it", right: "right")
    #expect(
      frame.text == [
        "─ #1026 hale · AT RISK · slot Wed 16 Jul 10:00 PDT ─ 9/14 · 2 marked · is:open ─",
        "── LATE (1) ────────────────────────────────────────────────────────────────────",
        "━ a text that is mu… ━ right ━" + String(repeating: " ", count: 50),
      ])
  }

  @Test("An overlay keeps what is under it")
  func overlay() {
    var frame = blank(4, 2)
    frame.put("abcd", at: Point(column: 0, row: 0), role: .dim)
    frame.overlay(Rect(column: 1, row: 0, columns: 2, rows: 1), .rowCursor)
    #expect(frame.text == ["abcd", "    "])
    #expect(frame.roleLetters == [",,,,", "...."])
    #expect(frame.overlayLetters == [" >> ", "    "])
  }

  @Test("A drawn frame becomes ASCII cell by cell")
  func inASCII() {
    var frame = blank(12, 3)
    frame.box(Rect(column: 0, row: 0, columns: 9, rows: 3), style: .heavy, role: .frameFocus)
    frame.put(
      SafeText(untrusted: "é共\u{1B}", kind: .line), at: Point(column: 1, row: 1), role: .outsider)
    frame.put(Gauge(used: 5, total: 12, cells: 3), at: Point(column: 5, row: 1))
    #expect(frame.inASCII().text == ["+=======+   ", "|???^=-.|   ", "+=======+   "])
    #expect(frame.inASCII().roleLetters == frame.roleLetters)
  }

  @Test("A frame in ASCII makes room for what takes more columns there")
  func asciiFrame() {
    var frame = blank(12, 3, .ascii)
    frame.box(Rect(column: 0, row: 0, columns: 12, rows: 3), style: .double, role: .frameRelease)
    frame.put("⏎ open …", at: Point(column: 1, row: 1), columns: 10, role: .text)
    #expect(frame.text == ["#==========#", "#Enter ope~#", "#==========#"])
    let bidi = SafeText(untrusted: "\u{1B}\u{7F}\u{202E}共", kind: .line)
    #expect(bidi.rendered(in: .ascii).string == "^[^?<RLO>??")
  }

  @Test(
    "Gauges round to half cells, and show at least one once anything is used",
    arguments: [
      (1345, 1440, 6, "━━━━━╸"), (1253, 1440, 6, "━━━━━─"), (1059, 1440, 6, "━━━━╸─"),
      (310, 1440, 6, "━╸────"), (34, 1440, 6, "╸─────"), (1345, 1440, 7, "━━━━━━╸"),
      (53, 122, 8, "━━━╸────"), (58, 74, 8, "━━━━━━╸─"), (2, 25, 8, "╸───────"),
      (50, 50, 8, "━━━━━━━━"), (0, 5, 3, "───"), (-1, 5, 3, "───"), (9, 5, 3, "━━━"),
      (5, 0, 3, "───"), (.max, .max, 2, "━━"), (.max / 2, .max, 2, "━─"), (1, 1, -4, ""),
    ] as [(Int, Int, Int, String)])
  func gauge(used: Int, total: Int, cells: Int, text: String) {
    #expect(Gauge(used: used, total: total, cells: cells).text.string == text)
  }

  @Test("A late gauge is full and takes a column more")
  func lateGauge() {
    #expect(Gauge(used: 0, total: 1440, cells: 6, isLate: true).text == "━━━━━━!")
    var frame = blank(8, 1)
    frame.put(Gauge(used: 1, total: 1, cells: 6, isLate: true), at: Point(column: 1, row: 0))
    #expect(frame.text == [" ━━━━━━!"])
    #expect(frame.roleLetters == [".======L"])
  }

  @Test("Every role has a letter of its own")
  func letters() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }

  @Test("A glyph takes one column, is no emoji, and has an ASCII form", arguments: Glyph.allCases)
  func glyphs(glyph: Glyph) {
    let traits = ScalarTraits(of: glyph.rawValue)
    #expect(traits.width == 1)
    #expect(traits.kind == .plain)
    #expect(!traits.isEmojiByDefault)
    #expect(glyph.ascii.isASCII && !glyph.ascii.isHazard)
  }
}
