internal import Grid
internal import ResponseDomain

/// What stands around the cells: heads, sums, legend.
extension MatrixDrawing {
  func drawHeads(on frame: inout Frame, _ stack: inout RowStack) {
    let label: SafeText = view.state.isTransposed ? "language" : "platform"
    guard !layout.isWide else {
      stack.take(1) { line in
        text("\(label)   bld", on: &frame, in: line, role: .dim)
        for index in columns {
          frame.put(
            names.column(index), at: Point(column: layout.column(index), row: line.row),
            columns: 4, role: .dim)
        }
        putSums(["tested", "left h", "%"], role: .dim, on: &frame, in: line)
      }
      stack.take(1) { drawRule(on: &frame, in: $0) }
      return
    }
    let heads: [[SafeText]] =
      layout.isFramed
      ? [["", "", ""], ["", "", ""], ["tested", "left h", "%"]]
      : [["", "", ""], ["tested", "left", ""], ["/of", "h", "%"]]
    for number in 0..<3 {
      stack.take(1) { line in
        if number == 2 { text(label, on: &frame, in: line, role: .dim) }
        for index in columns {
          let code = names.code(column: index)
          guard number < code.count else { continue }
          frame.put(
            SafeText(untrusted: String(code[number]), kind: .line),
            at: Point(column: layout.column(index), row: line.row), role: .dim)
        }
        putSums(heads[number], role: .dim, on: &frame, in: line)
      }
    }
  }

  func drawSums(on frame: inout Frame, _ stack: inout RowStack) {
    guard layout.parts.contains(.totals) else { return }
    let sums = columns.map { (index: $0, sum: view.columnSum($0)) }
    stack.take(1) { line in
      text("tested", on: &frame, in: line)
      for (index, sum) in sums {
        frame.put(
          "\(sum.tested)", at: Point(column: layout.column(index), row: line.row),
          columns: layout.pitch, role: .text)
      }
      putSums(figures(view.sum), role: .text, on: &frame, in: line)
      putGauge(view.sum, on: &frame, in: line)
    }
    guard layout.parts.contains(.share) else { return }
    stack.take(1) { line in
      text("share", on: &frame, in: line, role: .dim)
      for (index, sum) in sums {
        frame.put(
          sum.bar, at: Point(column: layout.column(index), row: line.row), role: .gaugeUsed)
      }
    }
  }

  /// The share and the figures of a column in four signs, and its hours under them.
  func drawWideSums(on frame: inout Frame, _ stack: inout RowStack) {
    guard layout.parts.contains(.totals) else { return }
    let sums = columns.map { (index: $0, sum: view.columnSum($0)) }
    let whole = figures(view.sum)
    stack.take(1) { line in
      text("tested", on: &frame, in: line)
      for (index, sum) in sums {
        let at = Point(column: layout.column(index), row: line.row)
        frame.put(sum.bar, at: at, role: .gaugeUsed)
        frame.put(
          sum.required < 10 ? "\(sum.tested)/\(sum.required)" : "\(sum.tested)",
          at: Point(column: at.column + 1, row: at.row), columns: 3, role: .text)
      }
      putSums([whole[0], "", whole[2]], role: .text, on: &frame, in: line)
    }
    guard layout.parts.contains(.share) else { return }
    stack.take(1) { line in
      text("left h", on: &frame, in: line)
      for (index, sum) in sums where view.grid.hasHours {
        frame.put(
          "\(Minutes(sum.minutes).roundedHours)",
          at: Point(column: layout.column(index), row: line.row),
          columns: 4, role: .text, alignment: .right)
      }
      putSums(["", whole[1], ""], role: .text, on: &frame, in: line)
    }
  }

  /// Three fields behind the cells: tested of required, hours left, percent.
  func putSums(_ texts: [SafeText], role: Role, on frame: inout Frame, in line: Rect) {
    let start = layout.endColumn
    let fields =
      layout.isWide
      ? [(column: 0, width: 7), (column: 8, width: 6), (column: 15, width: 3)]
      : layout.isFramed
        ? [(column: 2, width: 7), (column: 12, width: 6), (column: 19, width: 3)]
        : [(column: 1, width: 6), (column: 8, width: 4), (column: 12, width: 3)]
    for (text, field) in zip(texts, fields) {
      if field.column == 1, text.width > field.width {
        // A large sum takes the column before the hours; a larger one is told without its whole.
        let short = text.width == 7 ? text : "\(view.sum.tested)"
        frame.put(
          short, at: Point(column: start + 1, row: line.row), columns: 7, role: role,
          alignment: .right)
        continue
      }
      frame.put(
        text, at: Point(column: start + field.column, row: line.row), columns: field.width,
        role: role, alignment: .right)
    }
  }

  /// The tested share beside the sums, in a pane of a frame.
  func putGauge(_ sum: MatrixSum, on frame: inout Frame, in line: Rect) {
    let start = layout.endColumn + 23
    guard layout.isFramed, start + 7 <= line.endColumn, sum.required > 0 else { return }
    frame.put(
      Gauge(used: sum.tested, total: sum.required, cells: 7),
      at: Point(column: start, row: line.row))
  }

  func drawLegend(on frame: inout Frame, _ stack: inout RowStack) {
    stack.take(1) { _ in }
    let lines: [SafeText] =
      layout.isWide
      ? [
        "·· not started   ░w writing   ░b built   ▒t testing   ▓p passed   █s staged   █r released  - not applicable  c cannot fix  !F failed  !X blocked  !W withdrawn"
      ]
      : [
        "· not started  w writing  b built  t testing  p passed  s staged  r released",
        "- not applicable  c cannot fix     F failed  X blocked  W withdrawn",
      ]
    for words in lines { stack.take(1) { text(words, on: &frame, in: $0, role: .dim) } }
    if !layout.isWide { stack.take(1) { _ in } }
  }
}

extension MatrixSum {
  /// The tested share in eighths, rounded; a dot for none.
  var bar: Glyph {
    guard required > 0 else { return .dot }
    let eighths: [Glyph] = [
      .dot, .eighth1, .eighth2, .eighth3, .eighth4, .eighth5, .eighth6, .eighth7, .block,
    ]
    return eighths[min(8, (tested * 16 + required) / (2 * required))]
  }
}
