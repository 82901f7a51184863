internal import DeskStore
internal import Grid
internal import ResponseDomain

extension Fault {
  /// Somebody else wrote first: who, when, what and why.
  init(_ race: LostRace, zone: ZoneRules) {
    let stream = SafeText(untrusted: race.stream.description, kind: .name)
    let theirs = race.newer.map { $0.words(in: zone) }
    self.init(
      .busy, code: "lost-race",
      ["\(stream) has changed since version \(race.seen). Nothing was recorded."] + theirs
        + ["Look at it again, then repeat with --seen \(race.current) if you still want it."],
      data: [
        "stream": .text(race.stream.description), "seen": .number(race.seen),
        "version": .number(race.current),
        "newer": .list(of: race.newer) { $0.json(in: zone) },
      ])
  }
}
