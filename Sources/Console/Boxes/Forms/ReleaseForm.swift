internal import Grid
internal import ResponseDomain

/// The forms on the way out of a case, and after: each is one act.
enum ReleaseForm: Hashable, Sendable {
  /// A plain recorded answer that the release asks for.
  case answer(GateTopic)
  case problem, solve, withdraw, reissue, revise, rewatch
  /// Platforms and languages that join or leave while the case is being fixed.
  case scope

  var title: SafeText {
    switch self {
    case .answer(let topic): "ANSWER, \(topic.words)"
    case .problem: "DEPLOYMENT PROBLEM"
    case .solve: "PROBLEM SOLVED"
    case .withdraw: "WITHDRAW"
    case .reissue: "RE-ISSUE"
    case .revise: "TEXT REVISION"
    case .rewatch: "WATCH AGAIN"
    case .scope: "PLATFORMS AND LANGUAGES"
    }
  }

  var act: CaseAct {
    switch self {
    case .answer: .gate
    case .problem, .solve: .problem
    case .withdraw: .withdraw
    case .reissue: .reissue
    case .revise: .revise
    case .rewatch: .rewatch
    case .scope: .matrix
    }
  }

  /// The act without answers, for whether it can be done at all.
  func probe(_ record: Case) -> CaseCommand {
    let open = record.gate.openProblems.first?.number
    switch self {
    case .answer(let topic): return .gate(.answer(topic, words: nil, other: nil))
    case .problem: return .gate(.reportProblem(words: nil, place: .everywhere))
    case .solve: return .gate(.solveProblem(open ?? 0, how: nil))
    case .withdraw:
      return .gate(
        .withdraw(problem: record.gate.problems.last?.number ?? 0, cells: [], reason: nil))
    case .reissue: return .gate(.reissue(ReissueDraft(problem: record.gate.problems.last?.number)))
    case .revise: return .gate(.revise(nil, words: nil))
    case .rewatch: return .gate(.reopenWatch(words: nil, place: .everywhere))
    case .scope: return .matrix(.changeScope(ScopeEdit()))
    }
  }

  func done(_ name: SafeText, _ answers: FormAnswers) -> SafeText {
    switch self {
    case .answer(let topic): "\(name): \(topic.words), on record"
    case .problem: "\(name): the deployment problem is on record"
    case .solve: "\(name): the problem is solved"
    case .withdraw: "\(name): the cells are withdrawn"
    case .reissue: "\(name) is being fixed again; it counts once it is released"
    case .revise: "\(name): the text revision is on record"
    case .rewatch: "\(name) is watched again"
    case .scope: "\(name): the matrix has other platforms and languages"
    }
  }
}
