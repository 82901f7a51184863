internal import GRDB
/// In which order a list of the queue is read; ties go by the deadline, then by the number.
package enum QueueOrder: Hashable, Sendable {
  /// The earliest deadline first, then who is waited on longest, then what has no clock.
  case clock
  /// The worst rating first, what has none last.
  case rating
  /// What came in first.
  case age
  /// What nobody owns, then by login.
  case owner

  var columns: [String] {
    switch self {
    case .clock: ["band", "moment", "clock", "severity", "id"]
    case .rating: ["severity", "band", "moment", "clock", "id"]
    case .age: ["received_at", "id"]
    case .owner: ["owner", "band", "moment", "clock", "severity", "id"]
    }
  }
}

extension QueueRow {
  /// What tells two rows of one half apart in an order.
  func place(in order: QueueOrder) -> [any DatabaseValueConvertible] {
    switch order {
    case .clock: [band, moment, clock, severity, id]
    case .rating: [severity, band, moment, clock, id]
    case .age: [receivedAt, id]
    case .owner: [owner, band, moment, clock, severity, id]
    }
  }
}
