internal import Grid
package import ResponseDomain

extension ThreadEntry {
  /// The thread of a case, oldest first: what counts of its histories.
  ///
  /// Messages in and out, and the acts that turn the case: what it records besides (later
  /// widenings, ratings, owners, titles, evidence) is in the facts and in the journal.
  package static func entries(of histories: [StreamHistory]) -> [ThreadEntry] {
    let live = histories.map(\.live)
    let all = live.flatMap { $0 }
    var drafts: [MailID: Draft] = [:]
    var answeredInReport: Set<ReportID> = []
    for recorded in all {
      switch recorded.event {
      case .case(_, .mailWritten(let draft)), .report(_, .mailWritten(let draft)):
        drafts[draft.id] = draft
      case .report(let id, .acknowledged): answeredInReport.insert(id)
      case .case, .report, .desk, .undone: break
      }
    }
    // A message that completes an act is told by the act.
    let telling = Set(all.filter(\.event.tellsFinder).map(\.act))
    let entries = all.compactMap { recorded -> ThreadEntry? in
      if case .case(_, .acknowledged(let id, _)) = recorded.event, answeredInReport.contains(id) {
        return nil
      }
      return entry(for: recorded, drafts: drafts, telling: telling)
    }
    return entries.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  private static func entry(
    for recorded: RecordedEvent, drafts: [MailID: Draft], telling: Set<ActNumber>
  ) -> ThreadEntry? {
    func make(
      _ direction: Direction, at: Instant? = nil, mail: MailDigest? = nil, draft: Draft? = nil
    ) -> ThreadEntry {
      ThreadEntry(
        id: recorded.sequence, at: at ?? recorded.at, by: recorded.by, direction: direction,
        event: recorded.event, mail: mail, draft: draft)
    }
    switch recorded.event {
    case .desk, .undone: return nil
    case .report(_, let event):
      switch event {
      case .received(let received):
        switch received.origin {
        case .mail(let mail): return make(.inbound, at: mail.receivedAt, mail: mail.digest)
        case .byHand(let hand): return make(.inbound, at: hand.receivedAt)
        }
      case .acknowledged(let answer): return make(.outbound, at: answer.at)
      case .mailHandedOver(let id, let handover):
        return handover.isTold(in: recorded.act, telling) ? make(.outbound, draft: drafts[id]) : nil
      case .owned, .filed, .takenOut, .dismissed, .mailWritten: return nil
      }
    case .case(_, let event):
      switch event {
      case .mailJoined(let mail):
        return make(.inbound, at: mail.receivedAt, mail: mail.digest)
      case .acknowledged(_, let answer): return make(.outbound, at: answer.at)
      case .asked: return make(.outbound)
      case .mailHandedOver(let id, let handover):
        return handover.isTold(in: recorded.act, telling) ? make(.outbound, draft: drafts[id]) : nil
      case .noted(let note): return note.isPinned ? nil : make(.act)
      case .reportJoined, .reportLeft, .answerArrived, .widenedFirst, .narrowed,
        .accepted, .slotMoved, .deferred, .declined, .reopened, .merged, .absorbed, .issueAdded,
        .worldLearned:
        return make(.act)
      case .release(let event): return event.turnsCase ? make(.act) : nil
      case .opened, .finderJoined, .mailRead, .mailWritten, .widened, .reproduced, .assessed,
        .rated,
        .issueRated, .retitled, .codeNamed, .owned, .contactDue, .finderDescribed, .credited,
        .embargoed, .numbered, .matrix, .hours:
        return nil
      }
    }
  }
}

extension ReleaseEvent {
  /// Whether the thread has a line for it.
  var turnsCase: Bool {
    switch self {
    case .shipped, .problemFound, .problemSolved, .withdrawn, .reissued, .textRevised, .closed,
      .watchReopened:
      true
    case .answered, .progressed, .retracted, .approved: false
    }
  }
}

extension Handover {
  /// Whether the thread has a line of its own for this: not when the act that it completed has one.
  func isTold(in act: ActNumber, _ telling: Set<ActNumber>) -> Bool {
    switch self {
    case .accepted: !telling.contains(act)
    case .failed: true
    }
  }
}

extension Event {
  var tellsFinder: Bool {
    switch self {
    case .desk, .undone: false
    case .report(_, let event):
      if case .acknowledged = event { true } else { false }
    case .case(_, let event):
      switch event {
      case .acknowledged, .asked, .deferred, .declined: true
      case .opened, .reportJoined, .finderJoined, .reportLeft, .mailJoined, .mailRead,
        .mailWritten, .mailHandedOver, .answerArrived, .widenedFirst, .widened, .narrowed,
        .reproduced, .assessed, .rated, .issueRated, .accepted, .slotMoved, .reopened, .merged,
        .absorbed,
        .issueAdded, .retitled, .codeNamed, .owned, .contactDue, .noted, .finderDescribed,
        .credited,
        .worldLearned, .embargoed, .numbered, .matrix, .release, .hours:
        false
      }
    }
  }
}
