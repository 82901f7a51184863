internal import Console
internal import Grid
internal import ResponseDomain

extension [RecordedEvent] {
  /// One act in one line: when, who, what, why.
  func words(in zone: ZoneRules) -> SafeText {
    guard let first else { return .empty }
    let why = lazy.map(\.event.reason).first { !$0.isEmpty } ?? ""
    let line: SafeText = "\(first.at.words(in: zone))  \(first.by.safe)  \(summary)"
    return why.isEmpty ? line : "\(line): \(SafeText(untrusted: why, kind: .line).flagged)"
  }
}

extension Event {
  /// What happened, in the journal's own words: `case report-joined` is "report joined".
  var what: SafeText {
    let act = form.act.split(separator: ".").last.map(String.init) ?? form.act
    return SafeText(untrusted: act.replacing("-", with: " "), kind: .line)
  }
}
