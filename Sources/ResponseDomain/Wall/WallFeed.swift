/// What a wall knows of a desk: the white list of TERMINAL.md, section 15, and nothing else.
///
/// No title, finder, component, platform, language, note or list member has a place in it, so none
/// can leave the desk with it. It is written after every act, and read by whoever can see the wall.
package struct WallFeed: Hashable, Codable, Sendable {
  /// The form of the file that this program writes, and the newest that it reads.
  package static let version = 1

  /// When it was written, by the clock of the writer's machine; its age counts from here.
  package let writtenAt: Instant
  /// The time at the desk when it was written; on a rehearsal desk another than the machine's.
  package let at: WallMoment
  package let duty: WallDuty
  package let inbox: WallInbox
  package let queue: WallQueue
  /// The earliest deadlines, the earliest first.
  package let clocks: [WallClock]
  /// The cases that ride on a slot, by slot.
  package let cases: [WallCase]
  package let reissue: WallReissue

  package init(
    writtenAt: Instant, at: WallMoment, duty: WallDuty, inbox: WallInbox, queue: WallQueue,
    clocks: [WallClock], cases: [WallCase], reissue: WallReissue
  ) {
    self.writtenAt = writtenAt
    self.at = at
    self.duty = duty
    self.inbox = inbox
    self.queue = queue
    self.clocks = clocks
    self.cases = cases
    self.reissue = reissue
  }

  /// All of it but the clocks and the cases.
  package var withoutLists: WallFeed {
    WallFeed(
      writtenAt: writtenAt, at: at, duty: duty, inbox: inbox, queue: queue, clocks: [], cases: [],
      reissue: reissue)
  }

  private enum CodingKeys: String, CodingKey {
    case version
    case writtenAt
    case at
    case duty
    case inbox
    case queue
    case clocks
    case cases
    case reissue
  }

  /// Throws `WallFeedFault.newer` for a form that this program does not know.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let version = try values.decode(Int.self, forKey: .version)
    guard version <= WallFeed.version else { throw WallFeedFault.newer(version: version) }
    writtenAt = try values.decodeInstant(forKey: .writtenAt)
    at = try values.decode(WallMoment.self, forKey: .at)
    duty = try values.decode(WallDuty.self, forKey: .duty)
    inbox = try values.decode(WallInbox.self, forKey: .inbox)
    queue = try values.decode(WallQueue.self, forKey: .queue)
    clocks = try values.decode([WallClock].self, forKey: .clocks)
    cases = try values.decode([WallCase].self, forKey: .cases)
    reissue = try values.decode(WallReissue.self, forKey: .reissue)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(WallFeed.version, forKey: .version)
    try values.encode(writtenAt, forKey: .writtenAt)
    try values.encode(at, forKey: .at)
    try values.encode(duty, forKey: .duty)
    try values.encode(inbox, forKey: .inbox)
    try values.encode(queue, forKey: .queue)
    try values.encode(clocks, forKey: .clocks)
    try values.encode(cases, forKey: .cases)
    try values.encode(reissue, forKey: .reissue)
  }
}
