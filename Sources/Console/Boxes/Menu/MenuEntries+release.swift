internal import Grid
internal import ResponseDomain

/// The acts on the way out of a case, and after.
extension MenuEntries {
  static func wayOut(
    _ target: QueueSubject, _ state: ConsoleState, _ view: CaseView
  ) -> [MenuEntry?] {
    [
      release(target, state, view),
      direct(
        "v", "approve", .approve, .approve(saw: view.version), "as the second of two",
        state, view),
      exception(state, view),
    ]
  }

  static func afterwards(
    _ target: QueueSubject, _ state: ConsoleState, _ view: CaseView
  ) -> [MenuEntry?] {
    let isStaged = view.subject.stage.isStaged
    func make(
      _ key: Character, _ name: SafeText, _ form: ReleaseForm, to stage: StageName? = nil
    ) -> MenuEntry? {
      entry(key, name, .release(form), to: stage, target, state)
    }
    return (isStaged ? wayOut(target, state, view) : []) + [
      make("p", "problem", .problem), make("s", "solved", .solve),
      make("z", "withdraw", .withdraw), make("r", "re-issue", .reissue, to: .fixing),
      make("e", "revision", .revise),
      direct("c", "close", .close, .close, "asks nothing", state, view, to: .closed),
    ]
  }

  private static func exception(_ state: ConsoleState, _ view: CaseView) -> MenuEntry {
    let reasons = state.dryRun(
      .case(view.subject.id, .gate(.releaseStaged(StagedRelease()))), on: view.view)
    // R1 to R14 are told with the release; here only what the exception itself is held to.
    let own = reasons.filter { reason in
      if case .gate(.open) = reason { false } else { true }
    }
    return MenuEntry(
      key: "X", name: "exception", target: nil, choice: .exception,
      standing: ActStanding(own))
  }

  private static func direct(
    _ key: Character, _ name: SafeText, _ choice: MenuEntry.Choice, _ command: GateCommand,
    _ words: SafeText, _ state: ConsoleState, _ view: CaseView, to stage: StageName? = nil
  ) -> MenuEntry {
    let reasons = state.dryRun(.case(view.subject.id, .gate(command)), on: view.view)
    return MenuEntry(
      key: key, name: name, target: stage, choice: choice,
      standing: reasons.isEmpty ? .free(words) : ActStanding(reasons))
  }
}

extension CaseView {
  /// The version of the case that is on the screen.
  var version: Int { view.versions[subject.id] ?? 0 }
}
