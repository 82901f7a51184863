internal import Grid
internal import ResponseDomain

extension MatrixEvent {
  var words: SafeText {
    switch self {
    case .cellsChanged(let changed): changed.words
    case .scopeChanged(let change):
      "scope: \(change.platforms.count) platforms, \(change.languages.count) languages"
    }
  }
}

extension CellsChanged {
  /// `4 cells to passed`, `NT 4.0/JPN to blocked`, `import lab.csv: 31 cells`
  var words: SafeText {
    let cells: SafeText =
      count == 1
      ? shifts.first?.cells.first?.safe ?? "1 cell" : "\(count) cells"
    let states = Set(shifts.map(\.after.state.name))
    switch source {
    case .import(let file): return "import \(SafeText(untrusted: file, kind: .name)): \(cells)"
    case .hand:
      guard states.count == 1, let state = states.first else { return "\(cells) changed" }
      return "\(cells) to \(state.words)"
    }
  }
}

extension ReleaseEvent {
  func words(in zone: ZoneRules) -> SafeText {
    switch self {
    case .answered(let answer): "\(answer.topic.words): \(answer.words.line)"
    case .progressed(let progress): "\(progress.topic.words) so far: \(progress.words.line)"
    case .retracted(let topic, let reason): "\(topic.words) taken back: \(reason.line)"
    case .approved: "approved the release"
    case .shipped(let shipment): shipment.words
    case .problemFound(let problem): "problem \(problem.number): \(problem.words.line)"
    case .problemSolved(let number, let how): "problem \(number) solved: \(how.line)"
    case .withdrawn(let withdrawal):
      "withdrew \(withdrawal.shifts.cellCount) cells: \(withdrawal.reason.line)"
    case .reissued(let reissue): "re-issue, revision \(reissue.revision): \(reissue.reason.line)"
    case .textRevised(let revision): "text revision: \(revision.words.line)"
    case .closed: "closed"
    case .watchReopened(let problem, let until):
      "watch again until \(until.shortWords(in: zone)): \(problem.words.line)"
    }
  }
}

extension Shipment {
  var words: SafeText {
    switch basis {
    case .whole: revision == 1 ? "released" : "re-issued, revision \(revision)"
    case .exception(approver: _, reason: _, let exposed):
      "released \(shifts.cellCount) cells, \(exposed.count) left exposed"
    }
  }
}

extension Sequence<CellShift> {
  var cellCount: Int { reduce(0) { $0 + $1.cells.count } }
}
