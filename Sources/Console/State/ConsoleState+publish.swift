internal import Grid
internal import ResponseDomain

extension ConsoleState {
  /// "It is public": one key, one act, without a question; it can be undone.
  func publish(_ target: QueueSubject) -> [Effect] {
    guard case .case(let id) = target else { return [] }
    let seen = formSubject([target])?.seen ?? queue.seen(target)
    return [
      .act(
        PendingAct(
          command: .case(id, .learn(.isPublic, reason: nil)), seen: seen,
          done: "\(id.safe) is public"))
    ]
  }
}
