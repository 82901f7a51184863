/// One inbound conversation from a finder.
package struct Report: Hashable, Codable, Sendable {
  package let id: ReportID
  package let channel: Channel
  package let origin: Origin
  package let claims: [CaseID]
  package private(set) var answer: Answer
  package private(set) var place: Place
  package private(set) var owner: Owner
  package private(set) var outbox: Outbox

  package init(id: ReportID, received: ReportReceived) {
    self.id = id
    channel = received.channel
    origin = received.origin
    claims = received.claims
    answer = .waiting
    place = .inbox
    owner = .nobody
    outbox = Outbox()
  }

  package var sender: Sender {
    switch origin {
    case .mail(let mail): mail.sender
    case .byHand(let hand): hand.sender
    }
  }

  /// The subject as it came, possibly empty.
  package var subject: String {
    switch origin {
    case .mail(let mail): mail.subject
    case .byHand(let hand): hand.title.text
    }
  }

  package var receivedAt: Instant {
    switch origin {
    case .mail(let mail): mail.receivedAt
    case .byHand(let hand): hand.receivedAt
    }
  }

  /// The only mutator; total.
  package mutating func apply(_ event: ReportEvent) {
    switch event {
    case .received: break  // made this value: see `init(id:received:)`
    case .acknowledged(let acknowledgement): answer = .acknowledged(details: acknowledgement)
    case .owned(let owner): self.owner = owner
    case .filed(let id): place = .filed(under: id)
    case .takenOut: place = .inbox
    case .dismissed(let dismissal): place = .dismissed(details: dismissal)
    case .mailWritten(let draft): outbox.add(draft)
    case .mailHandedOver(let id, let handover): outbox.record(handover, of: id)
    }
  }
}
