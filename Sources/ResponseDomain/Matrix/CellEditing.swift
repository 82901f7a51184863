/// How one cell takes an edit: the rules of PROCESS.md for states and builds.
struct CellEditing {
  let edit: CellEdit
  let now: Instant
  /// A line of an import: it tells a fact and may be told again or late, so what it says of an
  /// older build, or of a build that is further already, changes nothing.
  let isImport: Bool

  /// The cell after the edit; only its state's and build's time may differ when nothing changed.
  func cell(_ before: MatrixCell) throws(CellFault) -> MatrixCell {
    guard !edit.isEmpty else { throw .nothingAsked }
    if isImport, tellsNothingNew(of: before) { return before }
    if before.state.name == .released, changesRelease(of: before) { throw .isReleased }
    var cell = before
    if let owner = edit.owner { cell.owner = owner }
    takeBuild(&cell)
    if let name = edit.state { try take(name, &cell) }
    let isSameBuild = cell.build?.name == before.build?.name
    // What is blocked or does not apply is so whatever the build.
    let isSamePlace =
      cell.state.name == before.state.name && (isSameBuild || !cell.state.name.needsBuild)
    cell.since = isSamePlace ? before.since : now
    if let evidence = edit.evidence {
      cell.evidence = .words(evidence)
    } else if !isSamePlace {
      cell.evidence = .none
    }
    return cell
  }

  private func tellsNothingNew(of before: MatrixCell) -> Bool {
    guard let build = edit.build, let current = before.build else { return false }
    if build != current.name { return build.isOlder(than: current.name) }
    guard edit.state == .built else { return false }
    switch before.state.name {
    case .notStarted, .writing, .built: return false
    case .testing, .passed, .staged, .released, .failed, .blocked, .notApplicable, .cannotFix,
      .withdrawn:
      return true
    }
  }

  private func changesRelease(of before: MatrixCell) -> Bool {
    if let build = edit.build, build != before.build?.name { return true }
    return edit.state.map { $0 != .released } ?? false
  }

  /// A new build sends every result back to built: the result was about the build before.
  private func takeBuild(_ cell: inout MatrixCell) {
    guard let name = edit.build, name != cell.build?.name else { return }
    cell.built = .build(Build(name: name, at: now))
    switch cell.state.name {
    case .notStarted, .writing, .built, .testing, .passed, .staged, .failed: cell.state = .built
    case .released, .blocked, .notApplicable, .cannotFix, .withdrawn: break
    }
  }

  private func take(_ name: CellStateName, _ cell: inout MatrixCell) throws(CellFault) {
    if name.needsBuild, cell.build == nil { throw .buildMissing }
    let earlier = cell.state
    switch name {
    case .notStarted:
      cell.state = .notStarted
      cell.built = .notYet
      cell.tested = .never
    case .writing: cell.state = .writing
    case .built: cell.state = .built
    case .testing: cell.state = .testing
    case .passed: cell.state = .passed
    case .staged:
      // A system that brings its evidence tells of the test and the staging at once.
      let isTold = isImport && edit.evidence != nil
      guard isTold || earlier == .passed || earlier == .staged else { throw .notPassed }
      cell.state = .staged
    case .released: if earlier != .released { throw .onlyByRelease }
    case .withdrawn: if earlier.name != .withdrawn { throw .onlyByReissue }
    case .failed: cell.state = .failed(try trouble(of: cell, name))
    case .blocked: cell.state = .blocked(try trouble(of: cell, name))
    case .notApplicable: cell.state = .notApplicable(reason: try reason(earlier, name))
    case .cannotFix:
      var workaround = edit.workaround
      if case .cannotFix(_, let known) = earlier { workaround = workaround ?? known }
      guard let workaround else { throw .workaroundMissing }
      cell.state = .cannotFix(reason: try reason(earlier, name), workaround: workaround)
    }
    if name.isResult, let build = cell.build { cell.tested = .on(build.name) }
  }

  private func trouble(
    of cell: MatrixCell, _ name: CellStateName
  ) throws(CellFault) -> Trouble {
    let known = cell.state.name == name ? cell.state.trouble : nil
    guard let cause = edit.cause ?? known?.cause else { throw .causeMissing }
    if cell.owner == .nobody { throw .ownerMissing }
    let reference = edit.reference.map { Trouble.Reference.shared(name: $0) }
    return Trouble(cause: cause, reference: reference ?? known?.reference ?? .none)
  }

  private func reason(
    _ earlier: CellState, _ name: CellStateName
  ) throws(CellFault) -> Words {
    let known = earlier.name == name ? earlier.reason : nil
    guard let reason = edit.reason ?? known else { throw .reasonMissing }
    return reason
  }
}
