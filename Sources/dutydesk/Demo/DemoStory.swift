internal import ResponseDomain

/// The demo desk: MS03-026 on Tuesday 8 July 2003 among other cases and reports.
///
/// What is known of MS03-026 is told as it was (HISTORY.md); all else is invented and says so on
/// the case. The steps go through the same decisions as any act.
enum DemoStory {
  /// The moment at which the demo's clock starts: Tue 8 Jul 2003 14:05 in the zone of the desk.
  static func start(in zone: ZoneRules) -> Instant {
    DemoWriter(zone: zone, scope: DemoScope(platforms: [], languages: [])).moment("07-08 14:05")
  }

  /// Everything that happened before, oldest first.
  static func steps(in zone: ZoneRules, scope: DemoScope) -> [DemoStep] {
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
    // Each thread is told in one piece; the desk lived through them side by side.
    return writer.steps.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }
}
