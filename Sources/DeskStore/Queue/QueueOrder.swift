internal import GRDB
internal import ResponseDomain

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

  /// - Parameter now: nil unless the window of a slot is open then: its row stands behind what is
  ///   late.
  func columns(openAt now: Instant?) -> [String] {
    switch self {
    case .clock:
      if let now {
        [
          "band", "iif(\(QueueRow.isOpen(at: now)), \(now.seconds) + 0.5, moment)", "clock",
          "severity", "id",
        ]
      } else {
        ["band", "moment", "clock", "severity", "id"]
      }
    case .rating: ["severity", "band", "moment", "clock", "id"]
    case .age: ["received_at", "id"]
    case .owner: ["owner", "band", "moment", "clock", "severity", "id"]
    }
  }
}

extension QueueRow {
  /// What tells two rows of one half apart in an order.
  func place(
    in order: QueueOrder, openAt now: Instant?
  ) -> [any DatabaseValueConvertible] {
    switch order {
    case .clock:
      if let now = now?.seconds, band == 0, moment <= now, until > now {
        [band, Double(now) + 0.5, clock, severity, id]
      } else {
        [band, moment, clock, severity, id]
      }
    case .rating: [severity, band, moment, clock, id]
    case .age: [receivedAt, id]
    case .owner: [owner, band, moment, clock, severity, id]
    }
  }

  /// Rows whose hour has come and whose window has not passed.
  static func isOpen(at now: Instant) -> String {
    "until > moment AND moment <= \(now.seconds) AND until > \(now.seconds)"
  }
}
