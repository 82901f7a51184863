extension Decision {
  func decide(_ command: MatrixCommand, on subject: Case) throws(Refusal) -> [Event] {
    if let refusal = Refusal(stageReasons(.matrix, of: subject)) { throw refusal }
    guard let matrix = view.matrices[subject.id] else {
      throw Refusal(.matrix(.noMatrix(subject.id)))
    }
    switch command {
    case .set(let ids, let edit): return try set(ids, edit, matrix, of: subject)
    case .import(let lines, let file): return try take(lines, of: file, matrix, of: subject)
    case .changeScope(let edit): return try change(edit, matrix, of: subject)
    }
  }

  private func set(
    _ ids: [CellID], _ edit: CellEdit, _ matrix: Matrix, of subject: Case
  ) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.require(!ids.isEmpty, .matrix(.nothingSelected))
    let editing = CellEditing(edit: edit, now: now, isImport: false)
    var changes: [(id: CellID, before: MatrixCell, after: MatrixCell)] = []
    for id in Set(ids) {
      let before = matrix[id]
      do throws(CellFault) {
        guard matrix.holds(id) else { throw .notInMatrix }
        changes.append((id: id, before: before, after: try editing.cell(before)))
      } catch {
        reasons.add(.matrix(.cell(id, error)))
      }
    }
    try reasons.check()
    return changed(changes, .hand, of: subject)
  }

  /// Lines of one cell build on each other; only what they come to in the end is a change.
  private func take(
    _ lines: [MatrixLine], of file: String, _ matrix: Matrix, of subject: Case
  ) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    var after: [CellID: MatrixCell] = [:]
    let held = Set(matrix.ids)
    for line in lines {
      let editing = CellEditing(edit: line.edit, now: now, isImport: true)
      do throws(CellFault) {
        guard held.contains(line.cell) else { throw .notInMatrix }
        after[line.cell] = try editing.cell(after[line.cell] ?? matrix[line.cell])
      } catch {
        reasons.add(.matrix(.line(line.number, line.cell, error)))
      }
    }
    try reasons.check()
    let changes = after.map { id, cell in
      (id: id, before: matrix[id], after: cell.isSame(as: matrix[id]) ? matrix[id] : cell)
    }
    return changed(changes, .import(of: file), of: subject)
  }

  private func changed(
    _ changes: [(id: CellID, before: MatrixCell, after: MatrixCell)], _ source: CellsChanged.Source,
    of subject: Case
  ) -> [Event] {
    let shifts = CellShift.gathered(changes.sorted { $0.id < $1.id })
    guard !shifts.isEmpty else { return [] }
    return [
      .case(subject.id, .matrix(.cellsChanged(CellsChanged(shifts: shifts, source: source))))
    ]
  }

  private func change(
    _ edit: ScopeEdit, _ matrix: Matrix, of subject: Case
  ) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    let platforms = policy.platforms.map(\.id)
    let languages = policy.languages.map(\.id)
    for platform in edit.adding.platforms where !platforms.contains(platform) {
      reasons.add(.unknownPlatform(platform))
    }
    for language in edit.adding.languages where !languages.contains(language) {
      reasons.add(.unknownLanguage(language))
    }
    let rows =
      matrix.platforms.filter { !edit.removing.platforms.contains($0) }
      + edit.adding.platforms.filter { !matrix.platforms.contains($0) }
    let columns =
      matrix.languages.filter { !edit.removing.languages.contains($0) }
      + edit.adding.languages.filter { !matrix.languages.contains($0) }
    var after = matrix
    let reason = reasons.need(edit.reason, .reasonMissing)
    let change = ScopeChange(
      platforms: rows, languages: columns, tally: after.resized(rows, columns),
      reason: try reasons.settled(reason))
    for id in matrix.ids where !after.holds(id) {
      let name = matrix[id].state.name
      reasons.require(name != .released && name != .withdrawn, .matrix(.outAlready(id)))
    }
    reasons.require(change.tally.required > 0, .noRequiredCell)
    try reasons.check()
    guard rows != matrix.platforms || columns != matrix.languages else { return [] }
    return [.case(subject.id, .matrix(.scopeChanged(change)))]
  }
}

extension MatrixCell {
  /// Whether both say the same, whenever they came to it.
  func isSame(as other: MatrixCell) -> Bool {
    state == other.state && build?.name == other.build?.name && tested == other.tested
      && owner == other.owner && evidence == other.evidence
  }
}
