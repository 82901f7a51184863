internal import Grid
internal import ResponseDomain

extension ReportDrawing {
  /// What is known of the report, broken to a width.
  func factLines(columns: Int) -> [SafeText] {
    let from = SafeText(
      untrustedName: report.sender.name, address: report.sender.address,
      rightToLeft: state.setting.rightToLeft)
    var lines: [SafeText] = ["From     \(from)", "Received \(report.receivedAt.words(in: zone))"]
    lines.append("Owner    \(report.owner.words)")
    lines.append("Channel  \(report.channel.words)")
    if !report.claims.isEmpty {
      lines.append(
        "Claims   \(report.claims.map(\.safe).joined(separator: ", ")), not filed by itself")
    }
    if case .mail(let mail) = report.origin { lines += facts(of: mail) }
    lines += attachmentLines
    lines += subjectFlags.union(from.flags).explanations
    if !view.similar.isEmpty {
      lines.append("Similar earlier:")
      lines += view.similar.map { entry in
        let title = SafeText(untrusted: entry.title, kind: .line).flagged
        return " \(entry.subject.safe) \(title)"
      }
    }
    return lines.flatMap { $0.wrapped(to: max(1, columns)) }
  }

  private var subjectFlags: SafeText.Flags {
    SafeText(untrusted: report.subject, kind: .line).flags
  }

  private func facts(of mail: InboundMail) -> [SafeText] {
    var lines: [SafeText] = []
    switch mail.seal {
    case .none: break
    case .signed: lines.append("PGP      signed, not verified")
    case .encrypted: lines.append("PGP      encrypted")
    }
    switch mail.identity {
    case .none: lines.append("No Message-ID")
    case .named: break
    case .reused: lines.append("Message-ID was used before")
    }
    let notes = view.text?.notes ?? mail.notes
    lines += notes.map { "Unread   \(SafeText(untrusted: $0, kind: .line))" }
    return lines
  }

  private var attachmentLines: [SafeText] {
    guard let text = view.text else { return [] }
    return text.attachments.enumerated().flatMap { index, file -> [SafeText] in
      let name = SafeText(untrusted: file.name, kind: .file)
      let declared = SafeText(untrusted: file.declaredType, kind: .line)
      let found = SafeText(untrusted: file.trueType, kind: .line)
      let types: SafeText =
        file.declaredType == file.trueType ? declared : "says \(declared), is \(found)"
      return ["File \(index + 1)   \(name.flagged)", " \(types), \(file.size) bytes"]
    }
  }
}

extension Channel {
  var words: SafeText {
    switch self {
    case .mailbox: "mailbox"
    case .direct(let member): "direct line to \(member.safe)"
    case .internal(let team): "internal, \(team.safe)"
    case .public: "a public posting"
    }
  }
}

extension SafeText.Flags {
  /// What each flag means, for whoever sees one for the first time.
  var explanations: [SafeText] {
    let all: [(SafeText.Flags, SafeText)] = [
      (.control, "[ctl] control characters"),
      (.bidi, "[bidi] turns letters around"),
      (.invisible, "[inv] invisible characters"),
      (.mixedScripts, "[mix] mixed alphabets"),
      (.foreignDomain, "[idn] domain in other letters"),
      (.shortened, "[cut] longer than shown"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
