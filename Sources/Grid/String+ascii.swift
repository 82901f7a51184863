extension String {
  /// Whether it is nothing but visible ASCII and blanks.
  var isPrintableASCII: Bool {
    utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}
