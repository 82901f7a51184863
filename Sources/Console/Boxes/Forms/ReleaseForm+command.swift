internal import Grid
internal import ResponseDomain

extension ReleaseForm {
  /// What the answers ask for; what is left out comes as nil, so that its guard names it.
  func command(_ answers: inout FormAnswers, record: Case?) -> CaseCommand? {
    guard let record else { return nil }
    let note = answers.words(.note)
    switch self {
    case .answer(let topic): return answer(topic, &answers, record)
    case .problem: return .gate(.reportProblem(words: note, place: place(answers, record)))
    case .rewatch: return .gate(.reopenWatch(words: note, place: place(answers, record)))
    case .solve:
      let open = record.gate.openProblems
      let index = answers.choice(.problem)
      guard open.indices.contains(index) else { return nil }
      return .gate(.solveProblem(open[index].number, how: note))
    case .withdraw:
      return .gate(
        .withdraw(
          problem: problem(answers, record) ?? 0, cells: cells(&answers, [.released]),
          reason: answers.words(.reason)))
    case .reissue:
      let cause = answers.choice(.causeClass)
      return .gate(
        .reissue(
          ReissueDraft(
            problem: problem(answers, record),
            cause: cause > 0 ? CauseClass.allCases[cause - 1] : nil,
            reason: answers.words(.reason), cells: cells(&answers, [.released, .withdrawn]),
            slot: answers.slotChoice())))
    case .revise:
      let kind = answers.choice(.revisionKind)
      return .gate(
        .revise(kind > 0 ? TextRevision.Kind.allCases[kind - 1] : nil, words: note))
    case .scope: return scope(&answers, record)
    }
  }

  private func answer(
    _ topic: GateTopic, _ answers: inout FormAnswers, _ record: Case
  ) -> CaseCommand {
    let ways = TopicAnswer.ways(of: topic, in: record.gate)
    let index = answers.choice(.path)
    let way = ways.indices.contains(index) ? ways[index] : .done
    let words = way.recorded(answers.words(.note), of: topic, by: answers.setting.user)
    switch way {
    case .done, .notOwed:
      return .gate(.answer(topic, words: words, other: answers.person(.approver)))
    case .underWay: return .gate(.progress(topic, words: words))
    case .takenBack: return .gate(.retract(topic, reason: answers.words(.reason)))
    }
  }

  private func place(_ answers: FormAnswers, _ record: Case) -> DeploymentProblem.Place {
    let platforms = record.matrix.platforms
    let index = answers.choice(.place) - 1
    return platforms.indices.contains(index) ? .on(platform: platforms[index]) : .everywhere
  }

  private func problem(_ answers: FormAnswers, _ record: Case) -> Int? {
    let problems = record.gate.problems
    let index = answers.choice(.problem)
    return problems.indices.contains(index) ? problems[index].number : nil
  }

  private func cells(_ answers: inout FormAnswers, _ states: [CellStateName]) -> [CellID] {
    guard let grid = answers.grid else { return [] }
    let names = answers.list(.cells)
    let (cells, unknown) = CellList.cells(of: names, in: grid) { states.contains($0.state.name) }
    if let unknown {
      let name = SafeText(untrusted: unknown, kind: .name)
      answers.refuse(.cells, "\(name) is no cell, platform or language of the case")
    }
    return cells
  }

  private func scope(_ answers: inout FormAnswers, _ record: Case) -> CaseCommand {
    let platforms = answers.platforms()
    let languages = answers.languages()
    let (rows, columns) = (record.matrix.platforms, record.matrix.languages)
    return .matrix(
      .changeScope(
        ScopeEdit(
          adding: ScopeEdit.Axis(
            platforms: platforms.filter { !rows.contains($0) },
            languages: languages.filter { !columns.contains($0) }),
          removing: ScopeEdit.Axis(
            platforms: rows.filter { !platforms.contains($0) },
            languages: columns.filter { !languages.contains($0) }),
          reason: answers.words(.reason))))
  }
}

extension GateCommand {
  /// The form that makes this command and what it is filled with; nil for one without a form.
  var form: (ReleaseForm, [FieldID: FormValue])? {
    switch self {
    case .answer(let topic, let words, let other):
      var values = Dictionary.words(.note, words)
      if let other { values[.approver] = .text(other.text) }
      return (.answer(topic), values)
    case .progress(let topic, let words): return (.answer(topic), .words(.note, words))
    case .retract(let topic, let reason): return (.answer(topic), .words(.reason, reason))
    case .reportProblem(let words, place: _): return (.problem, .words(.note, words))
    case .solveProblem(_, let how): return (.solve, .words(.note, how))
    case .withdraw(problem: _, cells: _, let reason): return (.withdraw, .words(.reason, reason))
    case .reissue(let draft): return (.reissue, .words(.reason, draft.reason))
    case .revise(_, let words): return (.revise, .words(.note, words))
    case .reopenWatch(let words, place: _): return (.rewatch, .words(.note, words))
    case .approve, .release, .releaseStaged, .close: return nil
    }
  }
}
