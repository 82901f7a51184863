@testable import Grid

/// Outside text that has broken terminals and readers, and a source of more.
enum HostileText {
  static let corpus: [String] = [
    "\u{1B}[2J\u{1B}]0;title\u{7}\u{1B}P q\u{1B}\\",
    "\u{9B}2J\u{9D}0;title\u{9C}\u{90}q\u{9C}",
    "\u{202E}txt.exe\u{202C}\u{2066}a\u{2069}\u{200F}",
    "a\u{8}\u{8}_\u{8}b\u{D}overwritten",
    "\r\nBcc: x@y.example\r\n\r\nbody",
    "z" + String(repeating: "\u{301}\u{489}", count: 500),
    String(repeating: "\u{200B}", count: 500) + "end",
    "👩\u{200D}👩\u{200D}👧\u{200D}👦 👍🏽 🏳\u{FE0F}\u{200D}🌈 🇩🇪🇩 ⚠\u{FE0F} 1\u{FE0F}\u{20E3}",
    "\u{E0001}\u{E0041}\u{E007F}tagged\u{F0000}\u{10FFFD}\u{FFFF}\u{378}",
    "\u{1100}\u{1161}\u{11A8}\u{1161}\u{11A8} \u{115F}\u{3164}",
    "שלום עולם مرحبا \u{600}١٢٣",
    "\u{2028}\u{2029}\u{85}\u{C}\u{B}\u{0}\u{7F}\u{FEFF}\u{FFF9}",
    "\u{FDFD}\u{12031}\u{2E3B}ｗｉｄｅ　半",
    "‹RLO› [ctl] ␛ ┃ ━━ ✓ <U+200B> fake marks",
  ]

  /// Scalars drawn evenly from the ranges that make trouble.
  static func scalars(_ count: Int, using generator: inout SeededGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x0...0x1F, 0x20...0x7E, 0x7F...0x9F, 0xA0...0x2FF, 0x300...0x36F, 0x370...0x5FF,
      0x600...0xFFF, 0x1100...0x11FF, 0x2000...0x206F, 0x2400...0x27BF, 0x3000...0x30FF,
      0xFE00...0xFFFF, 0x1F1E6...0x1F9FF, 0xE0000...0xE01EF, 0x0...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    while text.count < count {
      let range = ranges[Int.random(in: ranges.indices, using: &generator)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// What is wrong with a frame; nothing whatever came in.
  static func faults(of frame: Frame) -> [String] {
    var faults: [String] = []
    for row in 0..<frame.size.rows {
      let cells = Array(frame.row(row))
      for (column, cell) in cells.enumerated() {
        let traits = ScalarTraits(of: cell.base)
        let marks = [cell.firstMark, cell.secondMark].compactMap { $0 }
        let follows = column > 0 && cells[column - 1].part == .lead
        let place = "row \(row), column \(column): "
        if traits.kind != .plain {
          faults.append(place + "U+\(String(cell.base.value, radix: 16))")
        }
        if marks.contains(where: { ScalarTraits(of: $0).kind != .mark }) {
          faults.append(place + "mark")
        }
        if (cell.part == .tail) != follows { faults.append(place + "half a character") }
        let width = cell.part == .lead ? 2 : 1
        if traits.width != width { faults.append(place + "width \(traits.width)") }
      }
      if cells.last?.part == .lead { faults.append("row \(row) ends in half a character") }
    }
    return faults
  }
}
