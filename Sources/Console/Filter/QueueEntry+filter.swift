internal import ResponseDomain

extension QueueEntry {
  /// Whether it is about a case; else it is about a report.
  var isCase: Bool {
    switch subject {
    case .case: true
    case .report: false
    }
  }

  /// The owner's login; empty for nobody.
  var ownerName: String {
    switch owner {
    case .nobody: ""
    case .person(let login): login.text
    }
  }
}
