internal import DeskStore
internal import ResponseDomain

extension DeskInfo {
  func json(in zone: ZoneRules) -> JSON {
    [
      "directory": .text(directory),
      "kind": .text(made.kind.rawValue),
      "madeBy": .text(made.by.text),
      "madeAt": made.at.json(in: zone),
      "schema": .number(schema),
      "events": .number(events),
      "lastEventAt": lastAt.json(in: zone),
      "head": .text(head),
      "reports": .number(reports),
      "cases": .number(cases),
      "messages": .number(messages),
      "bytes": .number(bytes),
    ]
  }
}

extension Duty {
  func json(in zone: ZoneRules) -> JSON {
    switch end {
    case .open: ["holder": .text(holder.text), "until": .null, "next": .null]
    case .at(let moment, let next):
      ["holder": .text(holder.text), "until": moment.json(in: zone), "next": .text(next.text)]
    }
  }
}

extension InboxCheck {
  /// Null when it was never checked.
  func json(in zone: ZoneRules) -> JSON {
    switch self {
    case .never: .null
    case .checked(let at, let by): ["at": at.json(in: zone), "by": .text(by.text)]
    }
  }
}
