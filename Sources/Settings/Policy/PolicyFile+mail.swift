import ResponseDomain

extension PolicyFile {
  static func mail(in top: Section, noting mistakes: inout [Mistake]) -> MailPolicy {
    let section = top.section(
      "mail", keys: ["program", "patience", "from", "domain", "acknowledgement"],
      noting: &mistakes)
    let program = section.list("program", noting: &mistakes) { node throws(MistakeKind) in
      try node.asLine()
    }
    // A bare name would be looked up in a path that depends on who runs the console.
    if let path = program?.first, path.first != "/" {
      mistakes.append(
        Mistake(
          place: section.place.key("program").element(1),
          kind: .malformed(path, wanted: .program)))
    }
    let patience = section.value("patience", noting: &mistakes) { node throws(MistakeKind) in
      try node.asSpan()
    }
    let domain = section.value("domain", noting: &mistakes) { node throws(MistakeKind) in
      try node.asForm(.domain) { isDomain($0[...]) ? $0 : nil }
    }
    let template = section.value("acknowledgement", noting: &mistakes) { node throws(MistakeKind) in
      try node.asText()
    }
    return MailPolicy(
      program: program ?? [], from: from(in: section, noting: &mistakes),
      domain: domain ?? Shipped.domain, acknowledgement: template ?? "",
      patience: patience ?? Shipped.patience)
  }

  private static func from(in mail: Section, noting mistakes: inout [Mistake]) -> Sender {
    let section = mail.section("from", keys: ["name", "address"], noting: &mistakes)
    let name = section.value("name", noting: &mistakes) { node throws(MistakeKind) in
      try node.asLine()
    }
    let address = section.value("address", noting: &mistakes) { node throws(MistakeKind) in
      try node.asForm(.address) { isAddress($0) ? $0 : nil }
    }
    return Sender(
      name: name ?? Shipped.from.name, address: address ?? Shipped.from.address)
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, isDomain(parts[1]) else { return false }
    // Letters, digits and what RFC 5322 calls atext; quoted local parts are for others.
    let signs = Array("!#$%&'*+-/=?^_`{|}~.".utf8)
    return parts[0].utf8.allSatisfy { isLetterOrDigit($0) || signs.contains($0) }
  }

  private static func isDomain(_ text: Substring) -> Bool {
    text.utf8.count <= 253
      && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        !label.isEmpty && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
