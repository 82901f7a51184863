extension MatrixEvent {
  var form: EventForm {
    switch self {
    case .cellsChanged(let changed): EventForm("matrix.cells-changed", changed)
    case .scopeChanged(let change): EventForm("matrix.scope-changed", change)
    }
  }

  init(act: String, version: Int, payload: some PayloadSource) throws {
    switch (act, version) {
    case ("matrix.cells-changed", 1):
      self = .cellsChanged(try payload.read(CellsChanged.self))
    case ("matrix.scope-changed", 1):
      self = .scopeChanged(try payload.read(ScopeChange.self))
    default: throw UnreadableEvent(act: act, version: version)
    }
  }
}
