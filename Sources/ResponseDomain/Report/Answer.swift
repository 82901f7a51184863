/// Whether a report has been answered; the 24-hour clock runs until it is.
package enum Answer: Hashable, Codable, Sendable {
  case waiting
  case acknowledged(details: Acknowledgement)

  package var isWaiting: Bool {
    switch self {
    case .waiting: true
    case .acknowledged: false
    }
  }
}
