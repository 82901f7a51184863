internal import ResponseDomain

/// The demo desk: MS03-026 on Tuesday 8 July 2003 among other cases and reports.
///
/// What is known of MS03-026 is told as it was (HISTORY.md); all else is invented and says so on
/// the case. The steps go through the same decisions as any act.
enum DemoStory {
  /// Where in the story the demo begins.
  enum Scene: Hashable, Sendable {
    /// Tuesday 8 July at 14:05: a week and a day before the slot.
    case eightJuly
    /// Wednesday 16 July at 10:02: MS03-026 can go out.
    case releaseDay

    var moment: String {
      switch self {
      case .eightJuly: "07-08 14:05"
      case .releaseDay: "07-16 10:02"
      }
    }
  }

  /// The moment at which the demo's clock starts, in the zone of the desk.
  static func start(of scene: Scene, in zone: ZoneRules) -> Instant {
    DemoWriter(zone: zone, scope: DemoScope(platforms: [], languages: [])).moment(scene.moment)
  }

  /// Everything that happened before, oldest first.
  static func steps(to scene: Scene, in zone: ZoneRules, scope: DemoScope) -> [DemoStep] {
    var writer = DemoWriter(zone: zone, scope: scope)
    writer.tellSpring()
    writer.tellEarlyJune()
    writer.tellRPC()
    writer.tellRPCMatrix()
    writer.tellOtherMatrices()
    writer.tellReissue()
    writer.tellLateJune()
    writer.tellJuly()
    writer.tellOtherHours()
    writer.tellLastDay()
    switch scene {
    case .eightJuly: break
    case .releaseDay: writer.tellReleaseWeek()
    }
    // Each thread is told in one piece; the desk lived through them side by side.
    return writer.steps.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }
}
