internal import Grid
internal import ResponseDomain

extension RecordedEvent {
  /// One line: when, who, what, why.
  func words(in zone: ZoneRules) -> SafeText {
    let local = zone.local(at)
    let time = SafeText(untrusted: "\(local.words) \(local.abbreviation)", kind: .line)
    let who = SafeText(untrusted: by.text, kind: .name)
    let why = SafeText(untrusted: event.reason, kind: .line)
    let line: SafeText = "\(time)  \(who)  \(event.what)"
    return why.isEmpty ? line : "\(line): \(why)"
  }
}

extension Event {
  /// What happened, in the journal's own words: `case report-joined` is "report joined".
  var what: SafeText {
    let act = form.act.split(separator: ".").last.map(String.init) ?? form.act
    return SafeText(untrusted: act.replacing("-", with: " "), kind: .line)
  }
}
