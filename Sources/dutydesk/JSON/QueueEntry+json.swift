internal import ResponseDomain

extension QueueEntry {
  /// A row of a list as data; the keys are a contract.
  func json(at now: Instant, in zone: ZoneRules) -> JSON {
    [
      "id": .text(subject.description),
      "open": .bool(isOpen),
      "rating": JSON(severity?.rawValue),
      "stage": JSON(stage?.rawValue),
      "clock": clock.json(at: now, in: zone),
      "urgency": .text(Urgency(of: clock, at: now).name),
      "owner": owner.json,
      "title": .text(title),
      "finder": .text(finder),
      "unread": .number(unread),
      "receivedAt": receivedAt.json(in: zone),
      "codeName": JSON(codeName?.text),
    ]
  }
}

extension Urgency {
  var name: String {
    switch self {
    case .late: "late"
    case .within4Hours: "within-4-hours"
    case .within24Hours: "within-24-hours"
    case .later: "later"
    }
  }
}

extension Clock {
  /// Null when nothing runs; no deadline is null too.
  func json(at now: Instant, in zone: ZoneRules) -> JSON {
    switch self {
    case .none: .null
    case .due(let kind, let at, let until, let since):
      [
        "kind": .text(kind.rawValue), "due": at.json(in: zone), "until": until.json(in: zone),
        "since": since.json(in: zone), "secondsLeft": .number(Int((at - now).seconds)),
        "late": .bool(until <= now),
      ]
    case .asked(let since):
      [
        "kind": "asked", "due": .null, "until": .null, "since": since.json(in: zone),
        "secondsLeft": .null,
        "late": false,
      ]
    }
  }
}
