extension StreamHistory {
  /// The cells that the live events add up to; nil while no scope was accepted.
  package func matrixState() -> Matrix? {
    var state: Matrix?
    for recorded in live {
      guard case .case(_, let event) = recorded.event else { continue }
      if case .accepted(let acceptance) = event {
        state = Matrix(acceptance.scope, at: acceptance.at)
      } else {
        state?.apply(event)
      }
    }
    return state
  }
}

extension Matrix {
  /// Takes what an event of the case does to its cells.
  package mutating func apply(_ event: CaseEvent) {
    if case .matrix(let event) = event { return apply(event) }
    if case .accepted(let acceptance) = event {
      self = Matrix(acceptance.scope, at: acceptance.at)
      return
    }
    if case .some(let shifts) = event.cellChange { apply(shifts) }
  }
}
