internal import ResponseDomain

extension Case {
  /// The case as data; the keys are a contract.
  func json(in zone: ZoneRules) -> JSON {
    [
      "id": .text(id.description),
      "codeName": .text(codeName.text),
      "title": .text(title.text),
      "stage": .text(stage.name.rawValue),
      "details": stage.details(in: zone),
      "owner": owner.json,
      "rating": rated.json,
      "receivedAt": receivedAt.json(in: zone),
      "world": .list(of: World.Fact.allCases.filter(world.holds)) { .text($0.rawValue) },
      "embargo": embargo.json(in: zone),
      "circle": circle.json,
      "reports": .list(of: reports) { $0.json(in: zone) },
      "finders": .list(of: finders) { $0.json },
      "assessment": assessment.json,
      "issues": .list(of: issues) { $0.json },
      "numbers": .list(of: numbers) { .text($0.text) },
      "contactDue": contact.json(in: zone),
      "lastHeard": lastHeard.json(in: zone),
      "pinned": .list(of: pinned) { .text($0.text) },
      "unread": .list(of: unread) { .text($0.text) },
      "outbox": .list(of: outbox.items) { $0.json },
      "absorbed": .list(of: absorbed) { .text($0.description) },
    ]
  }
}

extension Rated {
  /// Null while there is none.
  var json: JSON {
    switch self {
    case .notYet: .null
    case .rated(let rating): rating.json
    }
  }
}

extension Rating {
  var json: JSON {
    let answer: (canSpread: JSON, words: JSON) =
      switch worm {
      case .open: (.null, .null)
      case .answered(let canSpread, let words): (.bool(canSpread), .text(words.text))
      }
    return [
      "severity": .text(severity.rawValue), "final": .bool(isFinal), "worm": answer.canSpread,
      "wormInWriting": answer.words,
    ]
  }
}

extension Embargo {
  func json(in zone: ZoneRules) -> JSON {
    switch self {
    case .none: ["state": "none", "terms": .null]
    case .proposed(let terms): ["state": "proposed", "terms": .text(terms.text)]
    case .active(let terms): ["state": "active", "terms": .text(terms.text)]
    case .revising(let terms): ["state": "revising", "terms": .text(terms.text)]
    case .ended(let at, let why):
      ["state": "ended", "terms": .null, "at": at.json(in: zone), "why": .text(why.rawValue)]
    }
  }
}

extension Circle {
  var json: JSON {
    [
      "people": .number(people), "teams": .number(teams),
      "members": .list(of: members) { member in
        switch member {
        case .person(let name): ["kind": "person", "name": .text(name.text), "people": 1]
        case .team(let name, let people):
          ["kind": "team", "name": .text(name.text), "people": .number(people)]
        }
      },
    ]
  }
}

extension JoinedReport {
  func json(in zone: ZoneRules) -> JSON {
    [
      "id": .text(id.description), "from": finder.sender.json,
      "receivedAt": receivedAt.json(in: zone), "answer": answer.json(in: zone),
    ]
  }
}

extension Finder {
  var json: JSON {
    let wording: (asked: Bool, text: JSON) =
      switch credit {
      case .notAsked: (false, .null)
      case .text(let wording): (true, .text(wording.text))
      case .noneWanted: (true, .null)
      }
    return sender.json.adding([
      "organisation": JSON(organisation.isEmpty ? nil : organisation),
      "creditAsked": .bool(wording.asked), "credit": wording.text,
    ])
  }
}

extension ContactDue {
  func json(in zone: ZoneRules) -> JSON {
    switch self {
    case .notSet: .null
    case .at(let moment): moment.json(in: zone)
    }
  }
}

extension Case.LastHeard {
  func json(in zone: ZoneRules) -> JSON {
    switch self {
    case .never: .null
    case .at(let moment): moment.json(in: zone)
    }
  }
}
