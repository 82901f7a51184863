/// The groups in which the queue is shown, the most urgent first.
package enum Urgency: Int, CaseIterable, Hashable, Comparable, Sendable {
  case late, within4Hours, within24Hours, later

  package init(of clock: Clock, at now: Instant) {
    guard let due = clock.due else {
      self = .later
      return
    }
    if due <= now {
      self = .late
    } else if due - now <= .hours(4) {
      self = .within4Hours
    } else if due - now <= .hours(24) {
      self = .within24Hours
    } else {
      self = .later
    }
  }

  package static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}
