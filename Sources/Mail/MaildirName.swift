/// The name of a file in a Maildir: `1056733920.M1P2.host,U=123:2,S`. It need not be UTF-8.
struct MaildirName: Hashable, Sendable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// For a message to a person; what is not UTF-8 becomes U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What stays when a reader sets flags or mbsync its number: all before `,U=` and `:`.
  var base: ArraySlice<UInt8> {
    let unflagged = bytes.prefix { $0 != UInt8(ascii: ":") }
    let comma = unflagged.indices.last { unflagged[$0...].starts(with: ",U=".utf8) }
    return comma.map { unflagged[..<$0] } ?? unflagged
  }

  /// The delivery that the name states, in seconds since 1970; nil when it states none.
  var delivered: Int64? {
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    guard (9...11).contains(digits.count), bytes.dropFirst(digits.count).first == 0x2E else {
      return nil
    }
    return Int64(String(decoding: digits, as: UTF8.self))
  }

  /// The name it gets in `cur`: with an info part, and no flag, since nobody has read it.
  var inCur: MaildirName {
    bytes.contains(UInt8(ascii: ":")) ? self : MaildirName(bytes: bytes + Array(":2,".utf8))
  }

  /// Calls `body` with the name as the system wants it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { name in
        var end: CChar = 0
        return name.baseAddress.map(body) ?? body(&end)
      }
    }
  }
}
