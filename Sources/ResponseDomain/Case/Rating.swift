/// How bad it is, and the worm question that critical asks.
package struct Rating: Hashable, Codable, Sendable {
  package let severity: Severity
  package let worm: WormAnswer
  package let isFinal: Bool

  /// Can it spread from machine to machine without a person doing anything?
  package enum WormAnswer: Hashable, Codable, Sendable {
    case open
    case answered(canSpread: Bool, inWriting: Words)
  }

  package init(severity: Severity, worm: WormAnswer, isFinal: Bool) {
    self.severity = severity
    self.worm = worm
    self.isFinal = isFinal
  }

  private enum CodingKeys: String, CodingKey {
    case severity
    case worm
    case isFinal
  }
}
