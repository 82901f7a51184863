internal import ResponseDomain

extension StreamID {
  /// The number by which rows name a stream: 0 is the desk, 2n report n, 2n + 1 case n.
  var key: Int {
    switch self {
    case .desk: 0
    case .report(let id): id.number * 2
    case .case(let id): id.number * 2 + 1
    }
  }

  /// Nil for a number that names no stream.
  init?(key: Int) {
    if key == 0 {
      self = .desk
    } else if key % 2 == 1, let id = CaseID(key / 2) {
      self = .case(id)
    } else if let id = ReportID(key / 2) {
      self = .report(id)
    } else {
      return nil
    }
  }
}

extension QueueSubject {
  /// Nil for a number that names neither a report nor a case.
  init?(key: Int) {
    switch StreamID(key: key) {
    case .report(let id): self = .report(id)
    case .case(let id): self = .case(id)
    case .desk, nil: return nil
    }
  }
}
