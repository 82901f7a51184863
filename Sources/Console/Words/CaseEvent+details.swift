internal import Grid
internal import ResponseDomain

extension Event {
  /// What there is to read about an act beyond its line: reasons, terms, answers; a block.
  func details(in zone: ZoneRules) -> SafeText {
    switch self {
    case .case(_, let event): event.details(in: zone)
    case .report(let id, let event): event.words(of: id)
    case .desk, .undone: words(in: zone)
    }
  }
}

extension CaseEvent {
  func details(in zone: ZoneRules) -> SafeText {
    switch self {
    case .asked(let inquiry, told: _): inquiry.questions.map(\.block).joined(separator: "\n")
    case .widenedFirst(let first):
      [
        words(in: zone), "Why: \(first.reason.block)", "Terms: \(first.terms.block)",
        "Product: \(first.specifics.product.block), \(first.specifics.version.block)",
        "Component: \(first.specifics.component.block)",
        "Steps: \(first.specifics.steps.block)", "Effect: \(first.specifics.effect.block)",
      ].joined(separator: "\n")
    case .widened(_, let reason), .narrowed(name: _, let reason), .merged(into: _, let reason):
      [words(in: zone), "Why: \(reason.block)"].joined(separator: "\n")
    case .accepted(let acceptance):
      [
        words(in: zone), "Slot: \(acceptance.slot.words(in: zone))",
        "Risk: \(acceptance.risk.block)",
      ].joined(separator: "\n")
    case .slotMoved(let move):
      [words(in: zone), "From: \(move.from.words(in: zone))", "Why: \(move.reason.block)"]
        .joined(separator: "\n")
    case .deferred(let deferral, told: _):
      [words(in: zone), "Why: \(deferral.reason.block)"].joined(separator: "\n")
    case .declined(let declination, told: _):
      [words(in: zone), "Note: \(declination.note.block)"].joined(separator: "\n")
    case .reopened(let reason): reason.block
    case .noted(let note): note.words.block
    case .opened, .reportJoined, .finderJoined, .reportLeft, .mailJoined, .mailRead, .mailWritten,
      .mailHandedOver, .acknowledged, .answerArrived, .reproduced, .assessed, .rated,
      .issueRated, .absorbed, .issueAdded, .retitled, .codeNamed, .owned, .contactDue,
      .finderDescribed,
      .credited,
      .worldLearned, .embargoed, .numbered, .matrix, .release, .hours:
      words(in: zone)
    }
  }
}
