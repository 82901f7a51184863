import CMail

/// Finds the text, the attachments and the PGP mark in the parts of a message.
struct BodyReading {
  private let parsed: ParsedMessage
  private let limits: ReadingLimits
  /// Parts that need not be listed: they are the text, or another form of it.
  private var shown: Set<Int> = []
  private var text: CollectedText
  private var hasPlain = false
  private var hasHTML = false
  private var hasWords = false
  private var pgp = PGPMark.none

  init(parsed: ParsedMessage, limits: ReadingLimits) {
    self.parsed = parsed
    self.limits = limits
    text = CollectedText(limit: limits.textBytes)
  }

  /// Reads the whole tree; the limits of depth and parts were applied before.
  consuming func read(into message: inout ReadMessage) {
    if !parsed.parts.isEmpty { visit(0) }
    markInlinePGP()
    message.attachments = attachments()
    message.pgp = pgp
    let source: TextSource = hasPlain ? .plain : hasHTML ? .html : hasWords ? .plain : .none
    text.finish(into: &message, source: source)
    if source == .html { message.note(.htmlOnly) }
    if !hasPlain && !hasHTML { message.note(.noText) }
  }

  private mutating func visit(_ index: Int) {
    let part = parsed.parts[index]
    switch part.kind {
    case CMAIL_MULTIPART: visitMultipart(index)
    case CMAIL_MESSAGE: visitMessage(index)
    default: visitLeaf(index)
    }
  }

  private mutating func visitMultipart(_ index: Int) {
    let part = parsed.parts[index]
    let isPGP = part.securityProtocol?.hasPrefix("application/pgp") ?? false
    switch part.type {
    case "multipart/alternative":
      let chosen =
        part.children.last { holds("text/plain", $0) }
        ?? part.children.last { holds("text/html", $0) }
      for child in part.children where child != chosen {
        if isBodyText(child) { shown.insert(child) }
      }
      if let chosen { visit(chosen) }
    case "multipart/signed":
      if isPGP, pgp == .none { pgp = .signed }
      if let first = part.children.first { visit(first) }
    case "multipart/encrypted":
      if isPGP
        || part.children.contains(where: { parsed.parts[$0].type == "application/pgp-encrypted" })
      {
        pgp = .encrypted
      }
    default:
      for child in part.children { visit(child) }
    }
  }

  /// A forwarded message is part of what the finder tells, so its text is read too.
  private mutating func visitMessage(_ index: Int) {
    if text.isFull { return text.markCut() }
    text.separate()
    for name in ["From", "Date", "Subject"] {
      guard let value = parsed.header(name, of: index) else { continue }
      text.add("\(name): \(value)\n")
      hasWords = true
    }
    text.add("\n")
    for child in parsed.parts[index].children { visit(child) }
  }

  private mutating func visitLeaf(_ index: Int) {
    guard isBodyText(index) else { return }
    shown.insert(index)
    if text.isFull { return text.markCut() }
    let part = parsed.parts[index]
    // UTF-16 and markup take more bytes than the text they hold.
    let most = limits.textBytes * 4
    let content = parsed.content(of: index, limit: most)
    if content.length > most { text.markCut() }
    if index > 0, !text.bytes.suffix(2).elementsEqual("\n\n".utf8) { text.separate() }
    let isHTML = part.type == "text/html"
    text.add(content.bytes, charset: part.charset, isHTML: isHTML)
    if isHTML { hasHTML = true } else { hasPlain = true }
  }

  private func isBodyText(_ index: Int) -> Bool {
    let part = parsed.parts[index]
    guard part.kind == CMAIL_LEAF, part.type.hasPrefix("text/") else { return false }
    if part.parent < 0 { return true }
    let isReadable = part.type == "text/plain" || part.type == "text/html"
    return isReadable && !part.isAttachment && part.fileName == nil
  }

  /// Whether a part is of a type, or holds one that is. Stops at the depth that the limits allow.
  private func holds(_ type: String, _ index: Int) -> Bool {
    let part = parsed.parts[index]
    if part.kind == CMAIL_LEAF { return part.type == type && isBodyText(index) }
    return part.children.contains { holds(type, $0) }
  }

  private mutating func markInlinePGP() {
    guard pgp == .none else { return }
    let dashes = Array("-----BEGIN PGP ".utf8)
    var at = text.bytes.startIndex
    while let dash = text.bytes[at...].firstIndex(of: UInt8(ascii: "-")) {
      let atLineStart = dash == 0 || text.bytes[dash - 1] == UInt8(ascii: "\n")
      if atLineStart, text.bytes[dash...].starts(with: dashes) {
        let rest = text.bytes[(dash + dashes.count)...]
        if rest.starts(with: "MESSAGE-----".utf8) { return pgp = .encrypted }
        if rest.starts(with: "SIGNED MESSAGE-----".utf8) { return pgp = .signed }
      }
      at = dash + 1
    }
  }

  private func attachments() -> [Attachment] {
    parsed.parts.indices.compactMap { index in
      let part = parsed.parts[index]
      guard !shown.contains(index), part.kind == CMAIL_LEAF else { return nil }
      let content = parsed.content(of: index, limit: TrueType.sniffedBytes)
      return Attachment(
        safeName: SafeFileName(claimed: part.fileName, part: index).text,
        declaredType: part.type, trueType: TrueType(sniffing: content.bytes),
        size: content.length, part: index)
    }
  }
}
