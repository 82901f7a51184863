/// The first event of a report: what came, through which channel, and which cases it claims.
package struct ReportReceived: Hashable, Codable, Sendable {
  package let channel: Channel
  package let origin: Origin
  /// Cases that the message names by a tag or a reference; a person files it, or not.
  package let claims: [CaseID]

  package init(channel: Channel, origin: Origin, claims: [CaseID]) {
    self.channel = channel
    self.origin = origin
    self.claims = claims
  }

  private enum CodingKeys: String, CodingKey {
    case channel
    case origin
    case claims
  }
}
