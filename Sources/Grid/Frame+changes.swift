extension Frame {
  /// The columns of a row that differ from those of an older frame of the same size, whole
  /// characters of both; nil when none does.
  package func changedColumns(in row: Int, since old: Frame) -> Range<Int>? {
    let start = row * size.columns
    return cells.withUnsafeBufferPointer { new in
      old.cells.withUnsafeBufferPointer { old in
        var low = start
        var high = start + size.columns
        while low < high, new[low] == old[low] { low += 1 }
        guard low < high else { return nil }
        while new[high - 1] == old[high - 1] { high -= 1 }
        if low > start, new[low].part == .tail || old[low].part == .tail { low -= 1 }
        if high < start + size.columns, new[high].part == .tail || old[high].part == .tail {
          high += 1
        }
        return low - start..<high - start
      }
    }
  }

  /// Takes the cells of a rectangle from another frame of the same size, which must hold whole
  /// characters there.
  package mutating func copy(_ rect: Rect, from other: Frame) {
    let columns = visibleColumns(from: rect.column, count: rect.columns)
    let rows = visibleRows(of: rect)
    let width = size.columns
    guard other.size == size else { return }
    other.cells.withUnsafeBufferPointer { source in
      cells.withUnsafeMutableBufferPointer { target in
        for row in rows {
          for column in columns {
            target[row * width + column] = source[row * width + column]
          }
        }
      }
    }
  }
}
