internal import GRDB
internal import ResponseDomain

extension MatrixCell {
  /// Nil for a row that nothing of ours has written.
  init?(_ row: Row) {
    guard let name = CellStateName(rawValue: row[2]),
      let state = CellState(
        name, reason: MatrixCell.words(row[8]), reference: MatrixCell.words(row[9]),
        workaround: MatrixCell.words(row[10]))
    else { return nil }
    let build = (row[3] as String?).flatMap { BuildName($0) }
    let builtAt: Int64? = row[4]
    let tested = (row[5] as String?).flatMap { BuildName($0) }
    let owner = (row[6] as String?).flatMap { PersonID($0) }
    let built = build.flatMap { name in
      builtAt.map { Built.build(Build(name: name, at: Instant(seconds: $0))) }
    }
    self.init(
      state: state, built: built ?? .notYet, tested: tested.map { .on($0) } ?? .never,
      owner: owner.map { .person(login: $0) } ?? .nobody,
      evidence: MatrixCell.words(row[7]).map { .words($0) } ?? .none,
      since: Instant(seconds: row[11]))
  }

  /// What follows platform and language in the order of the table.
  var arguments: StatementArguments {
    var testedBuild: String?
    if case .on(let name) = tested { testedBuild = name.text }
    var login: String?
    if case .person(let person) = owner { login = person.text }
    var told: String?
    if case .words(let words) = evidence { told = words.text }
    return [
      state.name.rawValue, build?.name.text, build?.at.seconds, testedBuild, login, told,
      state.reason?.text, state.trouble?.sharedName, state.wayAround, since.seconds,
    ]
  }

  private static func words(_ text: String?) -> Words? { text.flatMap { Words($0) } }
}

extension CellState {
  /// Nil when what the state rests on is not there.
  init?(_ name: CellStateName, reason: Words?, reference: Words?, workaround: Words?) {
    let trouble = reason.map {
      Trouble(cause: $0, reference: reference.map { .shared(name: $0) } ?? .none)
    }
    let state: CellState? =
      switch name {
      case .notStarted: .notStarted
      case .writing: .writing
      case .built: .built
      case .testing: .testing
      case .passed: .passed
      case .staged: .staged
      case .released: .released
      case .failed: trouble.map { .failed($0) }
      case .blocked: trouble.map { .blocked($0) }
      case .notApplicable: reason.map { .notApplicable(reason: $0) }
      case .cannotFix:
        reason.flatMap { reason in
          workaround.map { .cannotFix(reason: reason, workaround: $0) }
        }
      case .withdrawn: reason.map { .withdrawn(reason: $0) }
      }
    guard let state else { return nil }
    self = state
  }

  var wayAround: String? {
    if case .cannotFix(_, let workaround) = self { workaround.text } else { nil }
  }
}

extension Trouble {
  var sharedName: String? {
    switch reference {
    case .none: nil
    case .shared(let name): name.text
    }
  }
}
