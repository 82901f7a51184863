/// A paste while it comes in.
struct PasteText: Hashable, Sendable {
  private var text = ""
  private var bytes = 0
  private var isCut = false

  mutating func append(_ scalar: Unicode.Scalar) {
    bytes += UTF8.width(scalar)
    if bytes > Paste.mostBytes {
      isCut = true
    } else {
      text.unicodeScalars.append(scalar)
    }
  }

  func finished() -> Paste {
    Paste(text: text, isCut: isCut)
  }
}
