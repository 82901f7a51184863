import Grid

/// The cells of one row of a frame that golden files hold.
struct FrameStretch {
  let row: Int
  let column: Int
  private let cells: ArraySlice<Cell>
  /// Cells beside each other with one role and one thing that lies over them.
  let runs: [Run]

  struct Run {
    let role: Role
    let overlay: Role?
    var count: Int
    var text: String
  }

  private init(_ cells: ArraySlice<Cell>, row: Int, column: Int) {
    self.row = row
    self.column = column
    self.cells = cells
    var runs: [Run] = []
    for cell in cells {
      if runs.last?.role != cell.role || runs.last?.overlay != cell.overlay {
        runs.append(Run(role: cell.role, overlay: cell.overlay, count: 0, text: ""))
      }
      runs[runs.count - 1].count += 1
      if cell.base != " " { runs[runs.count - 1].text.unicodeScalars.append(cell.base) }
    }
    self.runs = runs
  }

  /// Letters of roles, each with how many cells it fills and what lies over them.
  var roles: String {
    runs.map { run in
      "\(run.role.letter)\(run.count)\(run.overlay.map { String($0.letter) } ?? "")"
    }.joined(separator: " ")
  }

  /// Whole rows; or, over a ground, from the first to the last cell that differs from it.
  static func changed(in frame: Frame, from ground: Frame?) -> [FrameStretch] {
    (0..<frame.size.rows).compactMap { row in
      let cells = frame.row(row)
      guard let ground else { return FrameStretch(cells, row: row, column: 0) }
      let other = ground.row(row)
      guard let first = cells.indices.first(where: { cells[$0] != other[$0] }),
        let last = cells.indices.last(where: { cells[$0] != other[$0] })
      else { return nil }
      return FrameStretch(cells[first...last], row: row, column: first - cells.startIndex)
    }
  }

  var rolesInPlace: String { "\(row),\(column):\(roles)" }

  /// The characters, without blanks at the end: the roles tell how long the row is.
  var text: String {
    var line = String.UnicodeScalarView()
    for cell in cells where cell.part != .tail {
      line.append(cell.base)
      line.append(contentsOf: [cell.firstMark, cell.secondMark].compactMap(\.self))
    }
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}

extension [FrameStretch] {
  var texts: [String] {
    map { stretch -> String in
      let place = stretch.column == 0 ? "\(stretch.row)" : "\(stretch.row),\(stretch.column)"
      return stretch.text.isEmpty ? place : "\(place)\t\(stretch.text)"
    }
  }

  /// The roles of every row; rows under each other with the same are one line.
  var roles: [String] {
    var runs: [(rows: ClosedRange<Int>, text: String)] = []
    for stretch in self {
      let text = "\(stretch.column):\(stretch.roles)"
      if let last = runs.last, last.text == text, last.rows.upperBound + 1 == stretch.row {
        runs[runs.count - 1].rows = last.rows.lowerBound...stretch.row
      } else {
        runs.append((stretch.row...stretch.row, text))
      }
    }
    return runs.map { rows, text -> String in
      let place = rows.count == 1 ? "\(rows.lowerBound)" : "\(rows.lowerBound)-\(rows.upperBound)"
      return "\(place)\t\(text)"
    }
  }
}
