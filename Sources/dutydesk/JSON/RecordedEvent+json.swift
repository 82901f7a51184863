internal import FoundationEssentials
internal import ResponseDomain

extension RecordedEvent {
  /// An entry of the journal as data; `payload` is what the journal keeps, by its own keys.
  func json(in zone: ZoneRules) -> JSON {
    let form = event.form
    return [
      "sequence": .number(sequence),
      "act": .number(act.number),
      "stream": .text(event.stream.description),
      "version": .number(version),
      "at": at.json(in: zone),
      "by": .text(by.text),
      "what": .text(form.act),
      "payloadVersion": .number(form.version),
      "payload": form.json,
      "reason": JSON(event.reason.isEmpty ? nil : event.reason),
    ]
  }
}

extension EventForm {
  var json: JSON {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return .encoded(String(decoding: try encoder.encode(payload), as: UTF8.self))
    } catch {
      preconditionFailure("what the journal holds can be encoded: \(error)")
    }
  }
}
