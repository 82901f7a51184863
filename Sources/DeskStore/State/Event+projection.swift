internal import ResponseDomain

extension Event {
  var isUndoing: Bool {
    switch self {
    case .undone: true
    case .desk, .report, .case: false
    }
  }

  var changesPolicy: Bool {
    switch self {
    case .desk(.policyRecorded): true
    case .desk, .report, .case, .undone: false
    }
  }
}
