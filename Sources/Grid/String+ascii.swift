extension String {
  /// Whether it is nothing but visible ASCII and blanks.
  var isPrintableASCII: Bool {
    // Every text of every frame is asked, and the loop over bytes in a row is several times faster.
    utf8.withContiguousStorageIfAvailable { bytes in
      var worst: UInt8 = 0
      // A byte below the blank wraps around to a large one.
      for byte in bytes { worst = max(worst, byte &- 0x20) }
      return worst <= 0x5E
    } ?? utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}
