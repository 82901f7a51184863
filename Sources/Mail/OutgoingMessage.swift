/// One message of ours before it is handed over.
///
/// No value of it can add a header field: addresses and identifiers are checked, control characters
/// in names and in the subject become blanks.
package struct OutgoingMessage: Hashable, Sendable {
  package let from: MailAddress
  package let to: MailAddress
  package let subject: String
  /// LF line ends, the last line too.
  package let text: String
  /// Without angle brackets, as are the next two.
  package let messageID: String
  package let inReplyTo: String?
  package let references: [String]
  package let date: MailDate

  /// `inReplyTo` and `references` come from the finder's message: what is no identifier in them is
  /// left out. Throws for an address or an identifier of ours that is none.
  package init(
    from: MailAddress, to: MailAddress, subject: String, text: String, messageID: String,
    inReplyTo: String?, references: [String], date: MailDate
  ) throws(OutgoingRefusal) {
    self.from = try Self.checked(from)
    self.to = try Self.checked(to)
    self.subject = Self.oneLine(subject, limit: 500)
    let whole = text.hasSuffix("\n") ? text : text + "\n"
    self.text = whole.replacing("\0", with: "\u{FFFD}")
    guard Self.isIdentifier(messageID) else { throw .badMessageID(messageID) }
    self.messageID = messageID
    self.inReplyTo = inReplyTo.flatMap { Self.isIdentifier($0) ? $0 : nil }
    self.references = references.suffix(50).filter(Self.isIdentifier)
    self.date = date
  }

  /// A subject that answers another, with one "Re: " before it.
  package static func reply(to subject: String?) -> String {
    let subject = oneLine(subject ?? "", limit: 500)
    if subject.lowercased().hasPrefix("re:") { return subject }
    return subject.isEmpty ? "Re: your report" : "Re: " + subject
  }

  private static func checked(_ address: MailAddress) throws(OutgoingRefusal) -> MailAddress {
    let parts = address.address.utf8.split(
      separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    let isPlain = address.address.utf8.allSatisfy { isAtom($0) || $0 == UInt8(ascii: "@") }
    // A leading dash could be taken for an option by the program that it is given to.
    guard isPlain, parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), parts[0].first != 0x2D,
      address.address.utf8.count <= 254
    else { throw .badAddress(address.address) }
    return MailAddress(name: oneLine(address.name, limit: 200), address: address.address)
  }

  private static func oneLine(_ text: String, limit: Int) -> String {
    var line = ""
    var isAfterBlank = true
    for scalar in text.unicodeScalars.prefix(limit) {
      let isBlank =
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      if isBlank && isAfterBlank { continue }
      line.unicodeScalars.append(isBlank ? " " : scalar)
      isAfterBlank = isBlank
    }
    return HeaderText.trimmed(line)
  }

  private static func isIdentifier(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { isAtom($0) || $0 == 0x40 || $0 == 0x5B || $0 == 0x5D }
    return isPlain && parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 250
  }

  /// The characters of RFC 5322 atoms with the dot, which need no quoting anywhere.
  private static func isAtom(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'*+-/=?^_`{|}~.:".utf8.contains(byte)
    }
  }
}
