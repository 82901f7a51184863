/// What a plain recorded answer on the way to a release is about.
package enum GateTopic: Hashable, Sendable {
  /// A verified workaround of a platform, or the signed word that none exists.
  case workaround(PlatformID)
  case bulletin(Bulletin)
  /// The finder was told the hour.
  case hourTold
  /// Which channels the patch needs, their names with commas between them.
  case channels
  case support
  case channel(ChannelName)
  /// Why it goes out beside the slot, and who approved.
  case outOfBand
  /// Third parties have tested, or need not because.
  case thirdParty
  /// A child issue that joins the release is settled.
  case issue(Int)
  /// Which bulletins this one supersedes, or that it supersedes none.
  case supersedes
  /// Every kind of test is finished and the hours are reconciled.
  case hours
  case rootCause
  case creditChecked
}

extension GateTopic: Codable {
  /// How the topic is written on the command line and in the journal: `workaround NT 4.0`.
  package var text: String {
    switch self {
    case .workaround(let platform): "workaround \(platform)"
    case .bulletin(let bulletin): "bulletin \(bulletin.rawValue)"
    case .hourTold: "hour told"
    case .channels: "channels"
    case .support: "support"
    case .channel(let name): "channel \(name)"
    case .outOfBand: "out of band"
    case .thirdParty: "third party"
    case .issue(let number): "issue \(number)"
    case .supersedes: "supersedes"
    case .hours: "hours"
    case .rootCause: "root cause"
    case .creditChecked: "credit checked"
    }
  }

  /// Nil for a text that names no topic.
  package init?(_ text: String) {
    let plain: [GateTopic] = [
      .hourTold, .channels, .support, .outOfBand, .thirdParty, .supersedes, .hours, .rootCause,
      .creditChecked,
    ]
    if let topic = plain.first(where: { $0.text == text }) {
      self = topic
      return
    }
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let topic: GateTopic? =
      switch parts[0] {
      case "workaround": PlatformID(parts[1]).map { .workaround($0) }
      case "bulletin": Bulletin(rawValue: parts[1]).map { .bulletin($0) }
      case "channel": ChannelName(parts[1]).map { .channel($0) }
      case "issue": Int(parts[1]).map { .issue($0) }
      default: nil
      }
    guard let topic else { return nil }
    self = topic
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let topic = GateTopic(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a topic")
    }
    self = topic
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
