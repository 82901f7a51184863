import Console
import Foundation
import Grid
import Testing

@Suite("Every screen, at every size, in both glyph sets")
struct ScreenTests {
  static let all = GoldenScreen.panes + GoldenScreen.opened + GoldenScreen.pages

  @Test("Text, roles and cursor are as they were", arguments: all)
  func frames(screen: GoldenScreen) throws {
    let lines = screen.lines()
    #expect(lines.ascii.allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 9 } })
    try Golden.expect(lines.unicode, equal: "Screens/\(screen.name)")
    try Golden.expect(lines.ascii, equal: "Screens/\(screen.name)-ascii")
  }

  private static let odd = [
    (10, 3), (1, 1), (39, 12), (40, 11), (79, 24), (80, 23), (119, 30), (120, 30), (149, 40),
    (150, 39), (300, 100),
  ].map { Size(columns: $0.0, rows: $0.1) }

  @Test("No size traps, overflows or halves a wide character", arguments: odd)
  func sweep(size: Size) {
    for screen in Self.all {
      let drawn = screen.draw(size, .unicode)
      #expect(drawn.size == size)
      let isWhole = (0..<size.rows).allSatisfy { row in
        let cells = Array(drawn.row(row))
        return cells.indices.allSatisfy { index in
          switch cells[index].part {
          case .single: true
          case .lead: index + 1 < cells.count && cells[index + 1].part == .tail
          case .tail: index > 0 && cells[index - 1].part == .lead
          }
        }
      }
      #expect(isWhole, "\(screen.name)")
      #expect(drawn.cells.allSatisfy { !$0.base.isHazard }, "\(screen.name)")
      #expect(size.rows == 0 || drawn.contains(drawn.cursor), "\(screen.name)")
    }
  }

  @Test("Each screen has a name of its own, and no file is left of one that is gone")
  func names() throws {
    let names = Self.all.map(\.name)
    #expect(Set(names).count == names.count)
    let wanted = Set(names.flatMap { ["\($0).txt", "\($0)-ascii.txt"] })
    let kept = try FileManager.default.contentsOfDirectory(atPath: Golden.folder("Screens").path)
    #expect(Set(kept).subtracting(wanted).isEmpty)
  }

  @Test("Every action of the table can run on one of the screens, but for a few")
  func actions() {
    let off = ActionTable.all.filter { action in
      ScreenGround.all.allSatisfy { action.whyOff(in: $0.state) != nil }
    }
    // Panes of a later version; an error, a search and panes side by side are screens of their own.
    #expect(
      off.map { "\($0.words)" } == [
        "view tracks", "view slots", "view errors", "view zoom", "list next", "list previous",
      ])
  }
}
