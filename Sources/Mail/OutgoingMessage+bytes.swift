import CMail

extension OutgoingMessage {
  /// The message as RFC 5322 and MIME have it, with LF line ends, as programs like sendmail take it.
  package var bytes: [UInt8] {
    var content = cmail_content()
    withCStrings([
      from.name, from.address, to.name, to.address, subject, text, messageID, inReplyTo ?? "",
      references.map { "<\($0)>" }.joined(separator: " "),
    ]) { strings in
      guard let empty = strings.last else { return }
      let text = { (index: Int) in strings.indices.contains(index) ? strings[index] : empty }
      let given = { (index: Int) in text(index)[0] == 0 ? nil : text(index) }
      var outgoing = cmail_outgoing(
        from_name: given(0), from_address: text(1), to_name: given(2), to_address: text(3),
        subject: text(4), text: text(5), message_id: text(6), in_reply_to: given(7),
        references: given(8), date: date.seconds, offset: Int32(clamping: date.offset))
      content = cmail_outgoing_bytes(&outgoing)
    }
    defer { cmail_free(content.bytes) }
    return Array(UnsafeBufferPointer(start: content.bytes, count: content.count))
  }

  /// Calls `body` with each text as a C string that lives until it returns.
  private func withCStrings(
    _ texts: [String], _ body: ([UnsafePointer<CChar>]) -> Void
  ) {
    var bytes: [CChar] = []
    var starts: [Int] = []
    for text in texts {
      starts.append(bytes.count)
      bytes += text.utf8.map { CChar(bitPattern: $0) } + [0]
    }
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      body(starts.map { base + $0 })
    }
  }
}
