internal import DeskStore
internal import Grid
internal import ResponseDomain

extension Fault {
  /// Somebody else wrote first: who, when, what and why.
  init(_ race: LostRace, zone: ZoneRules) {
    let stream = SafeText(untrusted: race.stream.description, kind: .name)
    let acts = race.newer.reduce(into: [[RecordedEvent]]()) { acts, recorded in
      if acts.last?.last?.act == recorded.act {
        acts[acts.count - 1].append(recorded)
      } else {
        acts.append([recorded])
      }
    }
    self.init(
      .busy, code: "lost-race",
      ["\(stream) has changed since version \(race.seen). Nothing was recorded."]
        + acts.map { $0.words(in: zone) }
        + ["Look at it again, then repeat with --seen \(race.current) if you still want it."],
      data: [
        "stream": .text(race.stream.description), "seen": .number(race.seen),
        "version": .number(race.current),
        "newer": .list(of: race.newer) { $0.json(in: zone) },
      ])
  }
}
