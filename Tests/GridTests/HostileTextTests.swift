import Testing

@testable import Grid

@Suite("Hostile text")
struct HostileTextTests {
  @Test("Nothing hostile reaches a text", arguments: HostileText.corpus, SafeText.Kind.allCases)
  func corpus(raw: String, kind: SafeText.Kind) {
    for rightToLeft in [SafeText.RightToLeft.show, .asCodePoints] {
      expectSafe(SafeText(untrusted: raw, kind: kind, rightToLeft: rightToLeft), kind: kind)
      expectSafe(SafeText(untrusted: raw.utf8, kind: kind, rightToLeft: rightToLeft), kind: kind)
      expectSafe(
        SafeText(untrusted: Array(raw.utf8).reversed(), kind: kind, rightToLeft: rightToLeft),
        kind: kind)
    }
  }

  @Test("Random text and bytes reach nothing either", arguments: 0..<40)
  func fuzz(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for kind in SafeText.Kind.allCases {
      let raw = HostileText.scalars(400, using: &generator)
      expectSafe(SafeText(untrusted: raw, kind: kind), kind: kind)
      let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &generator) }
      expectSafe(SafeText(untrusted: bytes, kind: kind), kind: kind)
    }
  }

  @Test("No frame holds a hazard or half a character, whatever is drawn", arguments: 0..<30)
  func frames(seed: Int) {
    var generator = SeededGenerator(seed: 1000 + UInt64(seed))
    var frame = Frame(
      size: Size(
        columns: .random(in: 0...40, using: &generator),
        rows: .random(in: 0...12, using: &generator)),
      glyphs: seed.isMultiple(of: 3) ? .ascii : .unicode)
    for _ in 0..<150 { draw(on: &frame, using: &generator) }
    #expect(HostileText.faults(of: frame) == [])
    #expect(HostileText.faults(of: frame.inASCII()) == [])
    #expect(frame.inASCII().text.allSatisfy { $0.utf8.count == frame.size.columns })
    for line in frame.text { #expect(SafeText(trusted: line).width == frame.size.columns) }
  }

  @Test("Any size takes any drawing", arguments: [-5, 0, 1, 2, 3, 9, 10, 39, 80, 300])
  func sizes(columns: Int) {
    var generator = SeededGenerator(seed: UInt64(columns + 10))
    for rows in [-1, 0, 1, 2, 3, 12, 24, 100] {
      var frame = Frame(size: Size(columns: columns, rows: rows))
      frame.box(frame.bounds, style: .heavy, role: .frame, title: "TITLE", note: "note")
      for _ in 0..<20 { draw(on: &frame, using: &generator) }
      #expect(HostileText.faults(of: frame) == [])
    }
  }

  @Test("Numbers beyond every screen are clipped")
  func extremes() {
    let numbers = [Int.min, -1, 0, 3, Int.max]
    var frame = Frame(size: Size(columns: 5, rows: 3))
    for column in numbers {
      for row in numbers {
        for columns in numbers {
          let point = Point(column: column, row: row)
          let rect = Rect(column: column, row: row, columns: columns, rows: columns)
          frame.put("abc", at: point, columns: columns, role: .text, alignment: .right)
          frame.put(SafeText(untrusted: "共", kind: .line), at: point, role: .text)
          frame.fill(rect, with: .blank(.text))
          frame.overlay(rect, .rowCursor)
          frame.paint(rect, .dim)
          frame.box(rect, style: .light, role: .frame, title: "a title", note: "a note")
          frame.rule(at: point, columns: columns, left: "left", right: "right", lead: columns)
          frame.put(Gauge(used: column, total: row, cells: 9), at: point)
          #expect(rect.inset(columns: columns, rows: row).columns >= 0)
        }
      }
    }
    #expect(HostileText.faults(of: frame) == [])
    #expect(Frame(size: Size(columns: .max, rows: .max)).size == Frame.largest)
  }

  @Test(
    "Hostile megabytes take linear time", .timeLimit(.minutes(1)),
    arguments: [
      "\u{301}", "\u{202E}", "\u{200B}", "\r", "\n", "\t", "\r\n ", "共", "/", "@ü.", "\u{1B}[",
    ], SafeText.Kind.allCases)
  func megabytes(unit: String, kind: SafeText.Kind) {
    let raw = String(repeating: unit, count: (1 << 20) / unit.utf8.count)
    let text = SafeText(untrusted: raw, kind: kind)
    #expect(text.string.utf8.count <= SafeText.blockCap + 64)
    #expect(text.cut(to: 40).width <= 40)
    #expect(text.cut(to: 1 << 30).width >= 0)
    #expect(text.wrapped(to: 72).allSatisfy { $0.width <= 72 })
  }

  private func expectSafe(_ text: SafeText, kind: SafeText.Kind) {
    let hazards = text.scalars.filter { $0.isHazard && !(kind == .block && $0 == "\n") }
    #expect(hazards.isEmpty)
    #expect(String(String.UnicodeScalarView(text.clusters.flatMap(scalars))) == text.string)
    for columns in 0..<12 {
      #expect(text.cut(to: columns).width <= columns)
      let wrapped = text.wrapped(to: columns)
      #expect(wrapped.allSatisfy { $0.width <= columns })
      if kind != .block { #expect(text.padded(to: columns).width == columns) }
    }
  }

  private func scalars(_ cluster: Cluster) -> [Unicode.Scalar] {
    [cluster.base, cluster.firstMark, cluster.secondMark].compactMap { $0 }
  }

  private func draw(on frame: inout Frame, using generator: inout SeededGenerator) {
    let point = Point(
      column: .random(in: -5...45, using: &generator), row: .random(in: -2...14, using: &generator))
    let rect = Rect(
      column: point.column, row: point.row, columns: .random(in: 0...30, using: &generator),
      rows: .random(in: 0...8, using: &generator))
    let raw = HostileText.scalars(12, using: &generator)
    let kind = SafeText.Kind.allCases.randomElement(using: &generator) ?? .line
    let text = SafeText(untrusted: raw, kind: kind)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: frame.put(text, at: point, role: .outsider)
    case 1:
      frame.put(text, at: point, columns: rect.columns, role: .outsider, alignment: .center)
    case 2: frame.box(rect, style: .double, role: .frame, title: text, note: text)
    case 3: frame.rule(at: point, columns: rect.columns, left: text, right: text)
    case 4: frame.fill(rect, with: .blank(.text))
    case 5: frame.put(Gauge(used: 1, total: 3, cells: rect.columns), at: point)
    default: frame.overlay(rect, .rowCursor)
    }
  }
}
