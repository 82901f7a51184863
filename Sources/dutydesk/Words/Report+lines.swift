internal import Grid
internal import ResponseDomain

extension Report {
  /// The report for a person, one fact a line.
  func lines(version: Int, similar: [Report], at desk: DeskSession) -> [SafeText] {
    var facts = Facts()
    facts.add("Report", "\(line(id.description))  version \(version)")
    facts.add("Subject", line(subject).flagged)
    facts.add("From", SafeText(untrustedName: sender.name, address: sender.address).flagged)
    facts.add("By way of", channel.words)
    let received = desk.zone.local(receivedAt)
    facts.add("Received", line("\(received.words) \(received.abbreviation)"))
    facts.add("Answer", answer.words)
    facts.add("Clock", queueEntry(under: desk.policy).clock.words(at: desk.now, in: desk.zone))
    facts.add("Place", place.words)
    facts.add("Owner", owner.dash)
    for claim in claims { facts.add("Claims", line(claim.description)) }
    if let message {
      facts.add("Message", "\(message.lines) lines, \(message.attachments) files")
      facts.add("Digest", line(message.digest.text))
      for note in message.notes { facts.add("Note", line(note)) }
    }
    for item in outbox.items { facts.add("Outbox", line(item.draft.id.text)) }
    for other in similar {
      facts.add("Like", "\(line(other.id.description))  \(line(other.subject).flagged)")
    }
    return facts.lines
  }

  private func line(_ text: String) -> SafeText { SafeText(untrusted: text, kind: .line) }
}

extension Channel {
  var words: SafeText {
    switch self {
    case .mailbox: "the mailbox"
    case .direct(let member): "the line to \(SafeText(untrusted: member.text, kind: .name))"
    case .internal(let team): "the team \(SafeText(untrusted: team.text, kind: .name))"
    case .public: "a public posting"
    }
  }
}

extension Answer {
  var words: SafeText {
    switch self {
    case .waiting: "waits for its first answer"
    case .acknowledged(let details):
      "by \(SafeText(untrusted: details.by.text, kind: .name)) after \(SafeText(untrusted: details.elapsed.words, kind: .line))"
    }
  }
}

extension Place {
  var words: SafeText {
    switch self {
    case .inbox: "in the inbox"
    case .filed(let id): "under \(SafeText(untrusted: id.description, kind: .name))"
    case .dismissed(let dismissal):
      "dismissed: \(SafeText(untrusted: dismissal.reason.text, kind: .line).flagged)"
    }
  }
}
