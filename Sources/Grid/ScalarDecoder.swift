/// UTF-8 as scalars, with one U+FFFD for each byte that belongs to none.
struct ScalarDecoder<Bytes: Sequence<UInt8>>: Sequence, IteratorProtocol {
  private var bytes: Bytes.Iterator
  private var parser = Unicode.UTF8.ForwardParser()
  private var badBytes = 0

  init(_ bytes: Bytes) {
    self.bytes = bytes.makeIterator()
  }

  mutating func next() -> Unicode.Scalar? {
    if badBytes == 0 {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let encoded): return Unicode.UTF8.decode(encoded)
      case .error(let length): badBytes = Swift.max(1, length)
      case .emptyInput: return nil
      }
    }
    badBytes -= 1
    return "\u{FFFD}"
  }
}
