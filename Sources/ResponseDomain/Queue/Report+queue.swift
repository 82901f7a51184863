extension Report {
  /// The row of this report in the queue; a filed report is told by the row of its case.
  package func queueEntry(under policy: Policy) -> QueueEntry {
    QueueEntry(
      subject: .report(id), isOpen: place == .inbox, severity: nil, stage: nil,
      clock: clock(under: policy), owner: owner, title: subject,
      finder: sender.name.isEmpty ? sender.address : sender.name, unread: 0,
      receivedAt: receivedAt, codeName: nil)
  }

  private func clock(under policy: Policy) -> Clock {
    guard place == .inbox, answer.isWaiting else { return .none }
    return .due(
      .acknowledgement, at: receivedAt + policy.acknowledgement, since: receivedAt)
  }
}
