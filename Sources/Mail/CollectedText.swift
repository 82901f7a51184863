import CMail

/// The text of a message while it is put together from its parts.
struct CollectedText {
  private(set) var bytes: [UInt8] = []
  private var notes: [ReadingNote] = []
  private var badBytes = 0
  private var isCut = false
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  var isFull: Bool { bytes.count >= limit }
  var isEmpty: Bool { bytes.isEmpty }

  /// Adds the bytes of one part in its charset, nil when it names none.
  mutating func add(_ raw: [UInt8], charset: String?, isHTML: Bool = false) {
    var utf8 = decode(raw, charset: charset)
    if isHTML { utf8 = HTMLText(utf8).utf8 }
    append(utf8)
  }

  /// Marks that a part was longer than what was given to `add`.
  mutating func markCut() {
    isCut = true
  }

  /// Adds words of ours, or decoded header text.
  mutating func add(_ text: String) {
    append(Array(text.utf8))
  }

  /// Starts a new paragraph, unless nothing was there yet.
  mutating func separate() {
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if !bytes.isEmpty { append(Array("\n\n".utf8)) }
  }

  /// Puts the text and its notes into the message.
  func finish(into message: inout ReadMessage, source: TextSource) {
    var end = min(bytes.count, limit)
    // Not in the middle of a character.
    while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    message.text = String(decoding: bytes[..<end], as: UTF8.self)
    message.textSource = source
    for note in notes { message.note(note) }
    if badBytes > 0 { message.note(.badBytes(count: badBytes)) }
    if isCut || end < bytes.count { message.note(.textCut(bytes: end)) }
  }

  private mutating func append(_ utf8: [UInt8]) {
    // One buffer may pass the limit, and `finish` cuts it; what follows is not even copied.
    guard bytes.count <= limit else { return }
    if !utf8.contains(0), !utf8.contains(0x0D) {
      bytes += utf8
      return
    }
    bytes.reserveCapacity(bytes.count + utf8.count)
    for (index, byte) in utf8.enumerated() {
      switch byte {
      case 0: bytes += [0xEF, 0xBF, 0xBD]
      case 0x0D where index + 1 < utf8.count && utf8[index + 1] == 0x0A: break
      default: bytes.append(byte)
      }
    }
  }

  private mutating func decode(_ raw: [UInt8], charset: String?) -> [UInt8] {
    let name = (charset ?? "").lowercased()
    switch name {
    case "", "us-ascii", "ascii":
      if Self.isUTF8(raw) { return raw }
      notes.append(.guessedCharset)
      return convert(raw, from: "windows-1252") ?? repair(raw)
    case "utf-8", "utf8":
      return Self.isUTF8(raw) ? raw : repair(raw)
    case "iso-8859-1", "latin1":
      // What says so is nearly always the larger set.
      return convert(raw, from: "windows-1252") ?? repair(raw)
    default:
      if let utf8 = convert(raw, from: name) { return utf8 }
      notes.append(.unknownCharset(name: String((charset ?? "").prefix(64))))
      if Self.isUTF8(raw) { return raw }
      return convert(raw, from: "windows-1252") ?? repair(raw)
    }
  }

  private mutating func repair(_ raw: [UInt8]) -> [UInt8] {
    let count = { (text: String) in text.unicodeScalars.count { $0 == "\u{FFFD}" } }
    let repaired = String(decoding: raw, as: UTF8.self)
    badBytes += count(repaired)
    return Array(repaired.utf8)
  }

  private mutating func convert(_ raw: [UInt8], from charset: String) -> [UInt8]? {
    guard !charset.utf8.contains(0) else { return nil }
    let text = cmail_to_utf8(charset, raw, raw.count, limit * 3)
    guard let converted = text.bytes else { return nil }
    defer { cmail_free(converted) }
    badBytes += text.bad
    let utf8 = UnsafeBufferPointer(start: converted, count: text.count)
    return utf8.withMemoryRebound(to: UInt8.self) { Array($0) }
  }

  private static func isUTF8(_ raw: [UInt8]) -> Bool {
    String(validating: raw, as: UTF8.self) != nil
  }
}
