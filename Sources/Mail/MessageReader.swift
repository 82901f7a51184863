import CMail

/// Reads one message, whatever its bytes are.
///
/// Reading is total: it never throws and never crashes, and what could not be read is a note. It
/// stays under 5 seconds and 500 MB for any message within its limits.
package struct MessageReader: Sendable {
  package let limits: ReadingLimits

  package init(limits: ReadingLimits = ReadingLimits()) {
    self.limits = limits
  }

  /// Reads a message of RFC 5322, with or without the "From " line of an mbox before it.
  package func read(_ bytes: [UInt8]) -> ReadMessage {
    var message = ReadMessage()
    if bytes.isEmpty {
      message.notes = [.empty]
      return message
    }
    withParsed(bytes) { parsed in
      if bytes.count > limits.messageBytes {
        message.note(.messageCut(kept: limits.messageBytes, of: bytes.count))
      }
      if parsed.hasHeaders {
        HeaderReading(limits: limits).read(parsed, into: &message)
        BodyReading(parsed: parsed, limits: limits).read(into: &message)
      } else {
        readPlain(bytes, into: &message)
      }
      noteFacts(parsed.facts, in: &message)
    }
    return message
  }

  /// The decoded bytes of one part, for saving on request; nil when there is no such part.
  ///
  /// `part` is `Attachment.part` of the same bytes read with the same limits.
  package func attachment(part: Int, of bytes: [UInt8]) -> [UInt8]? {
    withParsed(bytes) { parsed in
      guard parsed.parts.indices.contains(part) else { return nil }
      return parsed.content(of: part, limit: limits.messageBytes).bytes
    }
  }

  private func withParsed<Result>(_ bytes: [UInt8], _ body: (ParsedMessage) -> Result) -> Result {
    bytes.prefix(limits.messageBytes).withUnsafeBufferPointer { buffer in
      let start = Self.mailboxLineLength(buffer)
      let parsed = ParsedMessage(UnsafeBufferPointer(rebasing: buffer[start...]), limits: limits)
      return body(parsed)
    }
  }

  /// The length of a "From " line that a delivery program put before the message.
  private static func mailboxLineLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes.starts(with: "From ".utf8) || bytes.starts(with: ">From ".utf8) else { return 0 }
    guard let end = bytes.prefix(1024).firstIndex(of: 0x0A) else { return 0 }
    return end + 1
  }

  /// Something that is no message at all is still text that somebody sent.
  private func readPlain(_ bytes: [UInt8], into message: inout ReadMessage) {
    message.note(.noHeaders)
    message.note(.missingFrom)
    message.note(.missingDate)
    message.note(.noMessageID)
    var text = CollectedText(limit: limits.textBytes)
    text.add(Array(bytes.prefix(limits.textBytes * 4)), charset: nil)
    text.finish(into: &message, source: .plain)
  }

  private func noteFacts(_ facts: cmail_facts, in message: inout ReadMessage) {
    if facts.headers_kept < facts.headers_seen, !message.notes.contains(.noHeaders) {
      message.note(.tooManyHeaders(kept: facts.headers_kept, of: facts.headers_seen))
    }
    if facts.long_headers > 0 { message.note(.headersCut(count: facts.long_headers)) }
    if facts.longest_line > Self.longLine { message.note(.longLine(bytes: facts.longest_line)) }
    if facts.nul_bytes > 0 { message.note(.nulBytes(count: facts.nul_bytes)) }
    if facts.too_deep > 0 { message.note(.nestedTooDeep(limit: limits.depth)) }
    if facts.parts_left_out { message.note(.tooManyParts(kept: facts.parts_kept)) }
    if facts.unclosed || facts.boundless { message.note(.brokenMIME) }
  }

  /// RFC 5322 allows 998; programs write somewhat longer ones, and only absurd ones are told.
  private static let longLine = 64 << 10
}
