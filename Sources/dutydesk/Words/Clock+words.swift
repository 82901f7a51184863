internal import Console
internal import Grid
internal import ResponseDomain

extension Clock {
  /// `ack late 0h41, Tue 8 Jul 13:24 PDT`; a dash when nothing runs.
  func words(at now: Instant, in zone: ZoneRules) -> SafeText {
    switch self {
    case .none: return "-"
    case .due(_, let at, until: _, since: _):
      let local = zone.local(at)
      let hour = SafeText(untrusted: "\(local.words) \(local.abbreviation)", kind: .line)
      return "\(name) \(stands(at: now)), \(hour)"
    case .asked: return "\(name) \(stands(at: now)) ago"
    }
  }

  /// `ack`, `slot`, `asked`; a dash when nothing runs.
  var name: SafeText {
    switch self {
    case .none: "-"
    case .due(let kind, at: _, until: _, since: _): SafeText(untrusted: kind.rawValue, kind: .line)
    case .asked: "asked"
    }
  }

  /// What is left, or by how much it is late.
  func stands(at now: Instant) -> SafeText { reading(at: now).words }
}
