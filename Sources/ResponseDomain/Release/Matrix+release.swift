extension Matrix {
  /// Some cells in another state from a moment on, everything else of them as it was.
  func moved(_ ids: [CellID], to state: CellState, at now: Instant) -> [CellShift] {
    CellShift.gathered(
      ids.sorted().map { id in
        var after = self[id]
        after.state = state
        after.since = now
        return (id: id, before: self[id], after: after)
      })
  }

  /// Required cells that would lie open to everybody while others are out.
  package func exposed(besides going: [CellID]) -> [CellID] {
    let going = Set(going)
    return required.filter { self[$0].state.name != .released && !going.contains($0) }
  }

  /// Required cells that wait in the channels.
  package var waitingInChannels: [CellID] {
    ids.filter { self[$0].state.name == .staged }
  }
}
