extension Frame {
  /// The columns of a row that differ from those of an older frame of the same size, whole
  /// characters of both; nil when none does.
  package func changedColumns(in row: Int, since old: Frame) -> Range<Int>? {
    let start = row * size.columns
    return cells.withUnsafeBufferPointer { new in
      old.cells.withUnsafeBufferPointer { old in
        let whole = start..<start + size.columns
        if areSame(new[whole], old[whole]) { return nil }
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

  /// Most rows of a frame are those of the one before: they are compared without looking for the
  /// place.
  private func areSame(
    _ new: Slice<UnsafeBufferPointer<Cell>>, _ old: Slice<UnsafeBufferPointer<Cell>>
  ) -> Bool {
    let new = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: new))
    let old = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: old))
    // No way out in between, so that the compiler can take several cells in one instruction.
    var difference = SIMD2<UInt64>.zero
    for place in stride(from: 0, to: new.count, by: MemoryLayout<Cell>.stride) {
      difference |=
        new.loadUnaligned(fromByteOffset: place, as: SIMD2<UInt64>.self)
        ^ old.loadUnaligned(fromByteOffset: place, as: SIMD2<UInt64>.self)
    }
    return difference == .zero
  }

  /// Takes over the columns of a row in which a newer frame of the same size differs; nil when none
  /// does.
  package mutating func takeChanges(of row: Int, from newer: Frame) -> Range<Int>? {
    guard let columns = newer.changedColumns(in: row, since: self) else { return nil }
    let start = row * size.columns
    cells.withUnsafeMutableBufferPointer { cells in
      newer.cells.withUnsafeBufferPointer { newer in
        for index in start + columns.lowerBound..<start + columns.upperBound {
          cells[index] = newer[index]
        }
      }
    }
    return columns
  }

  /// Counts as an edition of which all changes were taken.
  package mutating func follow(_ newer: Frame) {
    edition = newer.edition
  }

  /// The same frame in memory of its own, so that neither pays for a change of the other.
  package func copied() -> Frame {
    var frame = self
    frame.cells = cells.withUnsafeBufferPointer { Array($0) }
    return frame
  }
}
