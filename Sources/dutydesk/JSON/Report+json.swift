internal import ResponseDomain

extension Report {
  /// The report as data; the keys are a contract.
  func json(in zone: ZoneRules) -> JSON {
    [
      "id": .text(id.description),
      "channel": channel.json,
      "from": sender.json,
      "subject": .text(subject),
      "receivedAt": receivedAt.json(in: zone),
      "claims": .list(of: claims) { .text($0.description) },
      "answer": answer.json(in: zone),
      "place": place.json,
      "owner": owner.json,
      "mail": origin.json(in: zone),
      "outbox": .list(of: outbox.items) { $0.json },
    ]
  }
}

extension Channel {
  var json: JSON {
    switch self {
    case .mailbox: ["kind": "mailbox"]
    case .direct(let member): ["kind": "direct", "member": .text(member.text)]
    case .internal(let team): ["kind": "internal", "team": .text(team.text)]
    case .public: ["kind": "public"]
    }
  }
}

extension Sender {
  var json: JSON {
    ["name": JSON(name.isEmpty ? nil : name), "address": JSON(address.isEmpty ? nil : address)]
  }
}

extension Owner {
  var json: JSON {
    switch self {
    case .nobody: .null
    case .person(let login): .text(login.text)
    }
  }
}

extension Place {
  var json: JSON {
    switch self {
    case .inbox: ["kind": "inbox"]
    case .filed(let id): ["kind": "case", "case": .text(id.description)]
    case .dismissed(let dismissal):
      [
        "kind": "dismissed", "reason": .text(dismissal.reason.text),
        "spam": .bool(dismissal.isSpam),
      ]
    }
  }
}

extension Answer {
  /// Null while the report waits.
  func json(in zone: ZoneRules) -> JSON {
    switch self {
    case .waiting: .null
    case .acknowledged(let details):
      [
        "by": .text(details.by.text), "at": details.at.json(in: zone),
        "elapsedSeconds": .number(Int(details.elapsed.seconds)),
        "how": details.telling.json(in: zone),
      ]
    }
  }
}

extension Telling {
  func json(in zone: ZoneRules) -> JSON {
    switch self {
    case .mail(let id): ["kind": "mail", "mail": .text(id.text)]
    case .byHand(let at, let how):
      ["kind": "by-hand", "at": at.json(in: zone), "words": .text(how.text)]
    }
  }
}

extension Origin {
  /// Null for what a person wrote down.
  func json(in zone: ZoneRules) -> JSON {
    switch self {
    case .mail(let mail): mail.json(in: zone)
    case .byHand: .null
    }
  }
}

extension InboundMail {
  func json(in zone: ZoneRules) -> JSON {
    [
      "digest": .text(digest.text),
      "messageId": JSON(identity.id?.text),
      "reusesMessageId": .bool(isReused),
      "answers": .list(of: answers) { .text($0.text) },
      "from": sender.json,
      "subject": .text(subject),
      "receivedAt": receivedAt.json(in: zone),
      "attachments": .number(attachments),
      "lines": .number(lines),
      "seal": JSON(seal == .none ? nil : seal.rawValue),
      "notes": .list(of: notes) { .text($0) },
    ]
  }

  private var isReused: Bool {
    switch identity {
    case .none, .named: false
    case .reused: true
    }
  }
}

extension Outbox.Item {
  var json: JSON {
    let failure: JSON =
      switch standing {
      case .waiting: .null
      case .failed(let reason): .text(reason.text)
      }
    return [
      "mail": .text(draft.id.text), "to": draft.to.json, "subject": .text(draft.subject.text),
      "text": .text(draft.text.text), "purpose": .text(draft.purpose.name), "failure": failure,
    ]
  }
}

extension Draft.Purpose {
  var name: String {
    switch self {
    case .correspondence: "correspondence"
    case .acknowledge: "acknowledge"
    case .ask: "ask"
    case .decline: "decline"
    case .defer: "defer"
    }
  }
}
