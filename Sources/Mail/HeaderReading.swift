import CMail
import Glibc

/// Takes what a reply, a queue and a journal need out of the header fields.
struct HeaderReading {
  let limits: ReadingLimits

  private enum Field: String, CaseIterable {
    case from = "From"
    case replyTo = "Reply-To"
    case to = "To"
    case cc = "Cc"
    case subject = "Subject"
    case date = "Date"
    case messageID = "Message-ID"
    case inReplyTo = "In-Reply-To"
    case references = "References"
    case received = "Received"
  }

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  func read(_ parsed: ParsedMessage, into message: inout ReadMessage) {
    var seen: [Field: Int] = [:]
    parsed.forEachHeader { name, value in
      guard let field = Self.field(name) else { return }
      let count = seen[field, default: 0] + 1
      seen[field] = count
      read(field, value, isFirst: count == 1, into: &message)
    }
    noteCounts(seen, in: &message)
  }

  private func read(
    _ field: Field, _ value: UnsafePointer<CChar>, isFirst: Bool, into message: inout ReadMessage
  ) {
    // Only what is read is worth a note; a field can come a thousand times.
    if field != .received, isFirst {
      if HeaderText.isEightBit(value) { message.note(.eightBitHeader(name: field.rawValue)) }
      for name in HeaderText.unknownCharsets(value) { message.note(.unknownCharset(name: name)) }
    }
    switch field {
    case .from: message.allFrom += addresses(value, room: limits.addresses - message.allFrom.count)
    case .replyTo: if isFirst { message.replyTo = addresses(value, room: limits.addresses) }
    case .to: message.to += addresses(value, room: limits.addresses - message.to.count)
    case .cc: message.cc += addresses(value, room: limits.addresses - message.cc.count)
    case .subject: if isFirst { message.subject = HeaderText.decoded(value) }
    case .date: if isFirst { message.date = Self.date(value) }
    case .messageID: if isFirst { message.messageID = HeaderText.identifiers(value).first }
    case .inReplyTo: if isFirst { message.inReplyTo = HeaderText.identifiers(value).first }
    case .references: if isFirst { readReferences(value, into: &message) }
    case .received:
      // Only the topmost stamp is our own system's; those below it can be forged.
      if isFirst {
        message.hasReceived = true
        message.receivedAt = Self.stamp(value)
      }
    }
  }

  private func readReferences(_ value: UnsafePointer<CChar>, into message: inout ReadMessage) {
    let all = HeaderText.identifiers(value)
    message.references = all.suffix(limits.references)
    if all.count > limits.references {
      message.note(.tooManyReferences(kept: limits.references, of: all.count))
    }
  }

  private func noteCounts(_ seen: [Field: Int], in message: inout ReadMessage) {
    message.from = message.allFrom.first
    if message.from == nil { message.note(.missingFrom) }
    if message.date == nil {
      message.note(seen[.date] == nil ? .missingDate : .unreadableDate)
    }
    if message.messageID == nil { message.note(.noMessageID) }
    for field in Field.allCases {
      guard let count = seen[field], count > 1 else { continue }
      switch field {
      case .from: message.note(.severalFrom(count: count))
      case .received: break
      case .replyTo, .to, .cc, .subject, .date, .messageID, .inReplyTo, .references:
        message.note(.repeatedHeader(name: field.rawValue, count: count))
      }
    }
  }

  private func addresses(_ value: UnsafePointer<CChar>, room: Int) -> [MailAddress] {
    guard room > 0 else { return [] }
    let list = cmail_addresses_read(value, room)
    defer { cmail_addresses_free(list) }
    return (0..<cmail_address_count(list)).compactMap { index in
      guard let name = cmail_address_name(list, index), let address = cmail_address_at(list, index)
      else { return nil }
      return MailAddress(
        name: HeaderText.trimmed(String(cString: name)),
        address: HeaderText.trimmed(String(cString: address)))
    }
  }

  private static func field(_ name: UnsafePointer<CChar>) -> Field? {
    Field.allCases.first { strcasecmp($0.rawValue, name) == 0 }
  }

  private static func date(_ value: UnsafePointer<CChar>) -> MailDate? {
    let date = cmail_date_read(value)
    return date.is_known ? MailDate(seconds: date.seconds, offset: Int(date.offset)) : nil
  }

  /// The date of a Received field stands behind its last semicolon (RFC 5321, 4.4).
  private static func stamp(_ value: UnsafePointer<CChar>) -> MailDate? {
    guard let semicolon = strrchr(value, Int32(UInt8(ascii: ";"))) else { return nil }
    return date(UnsafePointer(semicolon + 1))
  }
}
