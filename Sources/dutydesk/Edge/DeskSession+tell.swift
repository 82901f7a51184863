internal import DeskStore
internal import Grid
internal import ResponseDomain

extension DeskSession {
  /// Says what an act did, once it is durable.
  func tell(_ outcome: Outcome, also words: [SafeText] = []) throws {
    try output.write(json(of: outcome), else: lines(of: outcome) + words)
  }

  /// Until when an act can be undone; nil when it cannot.
  func undoLimit(of outcome: Outcome) -> Instant? {
    guard let first = outcome.events.first, outcome.events.allSatisfy(\.event.isReversible) else {
      return nil
    }
    return first.at + policy.undo
  }

  func json(of outcome: Outcome) -> JSON {
    let changed = outcome.versions.sorted { $0.key.description < $1.key.description }
    return [
      "done": true,
      "act": JSON(outcome.act?.number),
      "changed": .list(of: changed) {
        ["stream": .text($0.key.description), "version": .number($0.value)]
      },
      "what": .list(of: outcome.events) {
        ["stream": .text($0.event.stream.description), "what": .text($0.event.form.act)]
      },
      "undoUntil": undoLimit(of: outcome).map { $0.json(in: zone) } ?? .null,
    ]
  }

  private func lines(of outcome: Outcome) -> [SafeText] {
    guard let act = outcome.act else {
      return ["It is so already; nothing was recorded."]
    }
    let done: SafeText = "Recorded as @\(act.number): \(outcome.events.summary)."
    guard let limit = undoLimit(of: outcome), let subject = outcome.undoSubject else {
      return [done]
    }
    let until = zone.local(limit)
    let time = SafeText(untrusted: "\(until.clock) \(until.abbreviation)", kind: .line)
    return ["\(done) Until \(time): dutydesk case undo \(subject)"]
  }
}

extension Outcome {
  /// The report or case by which the act can be undone; a case comes first.
  var undoSubject: SafeText? {
    let streams = events.map(\.event.stream)
    for case .case(let id) in streams { return "\(id.number)" }
    for case .report(let id) in streams { return "m\(id.number)" }
    return nil
  }
}

extension Sequence<RecordedEvent> {
  /// `#1026 assessed, accepted; m17 filed`: every stream once, with what happened to it.
  var summary: SafeText {
    var streams: [StreamID] = []
    var acts: [StreamID: [SafeText]] = [:]
    for event in map(\.event) {
      if !streams.contains(event.stream) { streams.append(event.stream) }
      if acts[event.stream]?.contains(event.what) != true {
        acts[event.stream, default: []].append(event.what)
      }
    }
    return streams.map { stream -> SafeText in
      let name = SafeText(untrusted: stream.description, kind: .name)
      return "\(name) \((acts[stream] ?? []).joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}
