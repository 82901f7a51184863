import Console
import Grid
import ResponseDomain

/// The matrix of the picture with its states and hours, and one as large as they come.
enum MatrixDesk {
  /// NT 4.0, NT 4.0 TSE, 2000, XP and 2003, in the order of the languages of `CaseDesk`.
  private static let letters = [
    "tbpptpptpptptbpXpptttttpb", "·wttbbpbptbt·bbttb-bwwb-·", "ttppppstspppFtpXppptpttpt",
    "tpppppspsppstFpsppppppppt", "bttttbpbptbpbbtptt-btbtbb",
  ]

  static func console(columns: Int = 80, rows: Int = 24) -> ConsoleState {
    console(of: picture, columns: columns, rows: rows)
  }

  static func large() -> ConsoleState { console(of: whole, columns: 80, rows: 24) }

  /// What a state is set to by keys, when they make one act on cells.
  static func change(
    by keys: String, in state: inout ConsoleState
  ) -> (cells: [CellID], edit: CellEdit)? {
    guard case .act(let act) = PictureDesk.type(keys, into: &state).last,
      case .case(_, .matrix(.set(let cells, let edit))) = act.command
    else { return nil }
    return (cells, edit)
  }

  private static func console(of view: CaseView, columns: Int, rows: Int) -> ConsoleState {
    var state = CaseDesk.console(view, pane: .matrix, columns: columns, rows: rows)
    var policy = CaseDesk.policy
    policy.teamScopes[CaseDesk.team("lab")] = TeamScope(
      platforms: policy.platforms.suffix(1).map(\.id), languages: [])
    state.setting = state.setting.under(policy)
    return state
  }

  private static let picture: CaseView = {
    let id = CaseDesk.rpc.subject.id
    var view = CaseDesk.rpc.view
    guard var matrix = view.matrices[id] else { return CaseDesk.rpc }
    let osei = Owner.person(login: PictureDesk.person("osei"))
    let made = Build(name: build("3"), at: PictureDesk.moment(7, 7, 9, 10))
    var changes: [(id: CellID, before: MatrixCell, after: MatrixCell)] = []
    for (platform, row) in zip(matrix.platforms, letters) {
      for (language, letter) in zip(matrix.languages, row) {
        let cell = CellID(platform: platform, language: language)
        guard matrix[cell].state.name != .notApplicable,
          let name = CellStateName(written: String(letter)), name != .notApplicable
        else { continue }
        var after = matrix[cell]
        after.since = PictureDesk.moment(7, 7, 9, 0)
        after.state = state(name, language)
        if name != .notStarted, name != .writing { after.built = .build(made) }
        if name.needsHuman { after.owner = osei }
        changes.append((id: cell, before: matrix[cell], after: after))
      }
    }
    matrix.apply(CellShift.gathered(changes))
    view.matrices[id] = matrix
    return CaseView(
      subject: CaseDesk.rpc.subject, view: view, seen: CaseDesk.rpc.seen,
      histories: CaseDesk.rpc.histories)
  }()

  private static func state(_ name: CellStateName, _ language: LanguageID) -> CellState {
    switch name {
    case .notStarted, .notApplicable, .cannotFix, .withdrawn: .notStarted
    case .writing: .writing
    case .built: .built
    case .testing: .testing
    case .passed: .passed
    case .staged: .staged
    case .released: .released
    case .failed:
      .failed(
        Trouble(
          cause: CaseDesk.words(
            language.text == "HUN" ? "uninstall stops half-way" : "set-up text is cut")))
    case .blocked:
      .blocked(Trouble(cause: CaseDesk.words("no PC-9800 machine before Thu 10 Jul")))
    }
  }

  private static func build(_ name: String) -> BuildName {
    guard let build = BuildName(name) else { preconditionFailure("no build") }
    return build
  }

  private static let whole: CaseView = {
    let id = CaseDesk.rpc.subject.id
    var view = CaseDesk.rpc.view
    let scope = Scope(
      platforms: (0..<60).compactMap { PlatformID("P\($0)") },
      languages: (100..<220).compactMap { LanguageID("L\($0)") })
    view.matrices[id] = Matrix(scope, at: PictureDesk.moment(7, 7, 9, 0))
    return CaseView(
      subject: CaseDesk.rpc.subject, view: view, seen: CaseDesk.rpc.seen,
      histories: CaseDesk.rpc.histories)
  }()
}
