internal import Grid
internal import Mail
internal import ResponseDomain

extension ReadMessage {
  /// The message for a person: who, what, when, the text, and what could not be read.
  var lines: [SafeText] {
    var lines: [SafeText] = ["From:     \(sender)"]
    lines += to.prefix(Self.shownAddresses).map { "To:       \($0.shown)" }
    if to.count > Self.shownAddresses { lines.append("          and \(to.count) in all") }
    lines.append("Subject:  \(SafeText(untrusted: subject ?? "", kind: .line).flagged)")
    if let date {
      lines.append("Date:     \(SafeText(untrusted: date.local.iso, kind: .line))")
    }
    if let receivedAt {
      lines.append("Received: \(SafeText(untrusted: receivedAt.local.iso, kind: .line))")
    }
    if let messageID { lines.append("Id:       \(SafeText(untrusted: messageID, kind: .name))") }
    switch pgp {
    case .none: break
    case .signed: lines.append("PGP:      signed; nothing was verified")
    case .encrypted: lines.append("PGP:      encrypted")
    }
    for (index, attachment) in attachments.enumerated() {
      lines.append(attachment.line(number: index + 1))
    }
    lines += notes.map { "Note:     \($0.words)" }
    lines.append(.empty)
    lines += SafeText(untrusted: text, kind: .block).lines.map { "| \($0)" }
    return lines
  }

  private var sender: SafeText { from.map(\.shown) ?? "unknown" }

  private static let shownAddresses = 10
}

extension MailAddress {
  var shown: SafeText { SafeText(untrustedName: name, address: address) }
}

extension Attachment {
  func line(number: Int) -> SafeText {
    let name = SafeText(untrusted: safeName, kind: .file).flagged
    let declared = SafeText(untrusted: declaredType, kind: .name)
    let type = SafeText(untrusted: trueType.rawValue, kind: .name)
    return "File \(number):   \(name), \(size) bytes, is \(type), says \(declared)"
  }
}
