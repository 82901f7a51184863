internal import DeskStore
internal import Grid
internal import ResponseDomain

extension DeskSession {
  /// The same run under a policy that has changed meanwhile.
  func under(_ policy: Policy) -> DeskSession {
    DeskSession(
      store: store, policy: policy, person: person, clock: clock, kind: kind, output: output)
  }

  /// The first answer to a report, or to the report of a case that has waited longest.
  func acknowledgement(of subject: QueueSubject) throws -> String {
    switch subject {
    case .report(let id): return try acknowledgement(of: report(id).value).text
    case .case(let id):
      let subject = try self.case(id).value
      let waiting = subject.waiting.first ?? subject.reports[0]
      return try acknowledgement(of: report(waiting.id).value).text
    }
  }
}
