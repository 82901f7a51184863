internal import Mail
internal import ResponseDomain

extension ReadMessage {
  /// The message as it would be read; the keys are a contract.
  var json: JSON {
    [
      "from": from.map(\.json) ?? .null,
      "subject": JSON(subject),
      "date": date.map(\.json) ?? .null,
      "messageId": JSON(messageID),
      "text": .text(text),
      "attachments": .list(of: attachments.enumerated()) { $0.element.json(number: $0.offset + 1) },
      "notes": .list(of: notes) { $0.json },
      "allFrom": .list(of: allFrom) { $0.json },
      "replyTo": .list(of: replyTo) { $0.json },
      "to": .list(of: to) { $0.json },
      "cc": .list(of: cc) { $0.json },
      "inReplyTo": JSON(inReplyTo),
      "references": .list(of: references) { .text($0) },
      "receivedAt": receivedAt.map(\.json) ?? .null,
      "textSource": JSON(textSource == .none ? nil : textSource.rawValue),
      "pgp": JSON(pgp == .none ? nil : pgp.rawValue),
    ]
  }
}

extension MailAddress {
  var json: JSON {
    ["name": JSON(name.isEmpty ? nil : name), "address": JSON(address.isEmpty ? nil : address)]
  }
}

extension MailDate {
  /// With the offset that the writer had.
  var json: JSON { .text(local.iso) }

  var local: LocalTime {
    let moment = Instant(seconds: seconds)
    return ZoneRules(
      name: .utc, earliest: ZoneRules.Span(from: moment, offset: offset, abbreviation: ""),
      spans: []
    ).local(moment)
  }
}

extension Attachment {
  /// - Parameter number: counted from 1, as `mail save` takes it.
  func json(number: Int) -> JSON {
    [
      "number": .number(number), "name": .text(safeName), "declaredType": .text(declaredType),
      "trueType": .text(trueType.rawValue), "size": .number(size),
    ]
  }
}

extension ReadingNote {
  var json: JSON {
    let details = parameters.sorted { $0.key < $1.key }.map { name, value in
      JSON.Member(key: name, value: Int(value).map { .number($0) } ?? .text(value))
    }
    return (["code": .text(code)] as JSON).adding(.object(details))
  }
}
