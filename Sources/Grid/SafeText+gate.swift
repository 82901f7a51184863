extension SafeText {
  /// Bytes of one line that are kept (TERMINAL.md, section 14, rule 1).
  package static let lineCap = 4096
  /// Bytes of one block that are kept.
  package static let blockCap = 1 << 20

  init(gating scalars: some Sequence<Unicode.Scalar>, kind: Kind, rightToLeft: RightToLeft) {
    switch kind {
    case .line, .block, .name:
      self.init(passing: scalars, kind: kind, rightToLeft: rightToLeft)
    case .file:
      self.init(passing: Self.lastPathPart(scalars), kind: kind, rightToLeft: rightToLeft)
    case .address:
      // Longer than the cap is cut anyway; the domain is not looked for beyond it.
      let address = Array(scalars.prefix(Self.lineCap))
      let shown = SafeText(passing: address, kind: kind, rightToLeft: rightToLeft)
      self = shown + Self.domainNote(for: address)
    }
  }

  private init(
    passing scalars: some Sequence<Unicode.Scalar>, kind: Kind, rightToLeft: RightToLeft
  ) {
    var gate = TextGate(kind: kind, rightToLeft: rightToLeft)
    for scalar in scalars {
      gate.take(scalar)
      if gate.isFull { break }
    }
    gate.finish()
    self.init(trusted: gate.output, flags: gate.flags)
  }

  /// What follows the last separator of any system, so that a name cannot point elsewhere.
  private static func lastPathPart(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var part: [Unicode.Scalar] = []
    for scalar in scalars {
      if scalar == "/" || scalar == "\\" {
        part.removeAll(keepingCapacity: true)
      } else {
        part.append(scalar)
      }
    }
    return part
  }

  /// The `xn--` form of a domain that is not ASCII, to stand beside it; else empty.
  private static func domainNote(for address: [Unicode.Scalar]) -> SafeText {
    guard let at = address.lastIndex(of: "@") else { return .empty }
    let domain = address[(at + 1)...]
    guard domain.contains(where: { !$0.isASCII }) else { return .empty }
    let form = DomainForm(of: domain).map { SafeText(trusted: $0.string) } ?? "not a domain name"
    return SafeText(trusted: " (\(form.string))", flags: .foreignDomain)
  }
}
