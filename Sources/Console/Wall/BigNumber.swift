internal import Grid

/// A number in figures of five rows, to be read from across a room.
struct BigNumber: Hashable {
  static let rows = 5
  private static let digit = 6
  private static let gap = 2

  private let text: String

  /// Nil is an unknown number, drawn as a dash.
  init(_ number: Int?) {
    text = number.map { String(max(0, $0)) } ?? "-"
  }

  var columns: Int { text.count * (Self.digit + Self.gap) - Self.gap }

  /// Draws the figures, or where they have no room the number in one row; tells the columns taken.
  @discardableResult
  func draw(on frame: inout Frame, at point: Point, columns room: Int, role: Role) -> Int {
    guard columns <= room else {
      return frame.put(
        SafeText(untrusted: text, kind: .line),
        at: Point(column: point.column, row: point.row + Self.rows / 2), columns: max(0, room),
        role: role)
    }
    var column = point.column
    for character in text {
      for (row, line) in Self.shape(of: character).enumerated() {
        for (offset, mark) in line.enumerated() where mark == "#" {
          frame.put(.block, at: Point(column: column + offset, row: point.row + row), role: role)
        }
      }
      column += Self.digit + Self.gap
    }
    return columns
  }

  private static func shape(of character: Character) -> [String] {
    let (full, left, right, both) = ("######", "##    ", "    ##", "##  ##")
    switch character {
    case "0": return [full, both, both, both, full]
    case "1": return [right, right, right, right, right]
    case "2": return [full, right, full, left, full]
    case "3": return [full, right, full, right, full]
    case "4": return [both, both, full, right, right]
    case "5": return [full, left, full, right, full]
    case "6": return [full, left, full, both, full]
    case "7": return [full, right, right, right, right]
    case "8": return [full, both, full, both, full]
    case "9": return [full, both, full, right, full]
    default: return ["", "", full, "", ""]
    }
  }
}
