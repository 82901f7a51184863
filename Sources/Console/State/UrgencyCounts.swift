internal import ResponseDomain

/// How many rows are in each group of urgency.
struct UrgencyCounts: Hashable, Sendable {
  private var late = 0
  private var within4Hours = 0
  private var within24Hours = 0
  private var later = 0

  init() {}

  /// All in one group.
  init(later count: Int) {
    later = count
  }

  init(_ counts: [Urgency: Int]) {
    for (urgency, count) in counts { self[urgency] = count }
  }

  subscript(urgency: Urgency) -> Int {
    get {
      switch urgency {
      case .late: late
      case .within4Hours: within4Hours
      case .within24Hours: within24Hours
      case .later: later
      }
    }
    set {
      switch urgency {
      case .late: late = newValue
      case .within4Hours: within4Hours = newValue
      case .within24Hours: within24Hours = newValue
      case .later: later = newValue
      }
    }
  }

  var total: Int { late + within4Hours + within24Hours + later }
}
