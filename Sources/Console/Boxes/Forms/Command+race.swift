internal import Grid
internal import ResponseDomain

/// What a lost race tells of a command.
extension Command {
  /// `#1026 next contact with the finder`
  var topic: SafeText {
    switch self {
    case .desk(.takeDuty): "the duty"
    case .desk: "the desk"
    case .receive: "a report"
    case .report(let id, let command): "\(id.safe) \(command.topic)"
    case .openCase(let opening):
      if case .report(let id) = opening.source { "\(id.safe) open a case" } else { "open a case" }
    case .case(let id, let command): "\(id.safe) \(command.topic)"
    case .undo(let act): "undo \(act.safe)"
    case .redo(let act): "do \(act.safe) again"
    }
  }

  /// What stood at the versions that were seen, as far as the console has read it; `-` for what
  /// has no single value.
  func standing(seen: [StreamID: Int], in state: ConsoleState) -> SafeText {
    let zone = state.setting.zone
    switch self {
    case .case(let id, let command):
      guard case .case(let view) = state.shown, view.subject.id == id else { return "-" }
      return command.standing(in: view.record(at: seen[.case(id)]), zone: zone)
    case .report(let id, let command):
      guard case .report(let view) = state.shown, view.report.id == id else { return "-" }
      if case .own = command { return view.report.owner.words }
      return view.report.answer.isWaiting ? "not answered" : "answered"
    case .desk, .receive, .openCase, .undo, .redo: return "-"
    }
  }

  func wanted(in zone: ZoneRules) -> SafeText {
    switch self {
    case .desk(.takeDuty(let reason)): reason?.line ?? "to take it"
    case .desk: "to change it"
    case .receive: "to take it in"
    case .openCase(let opening): opening.title?.line ?? "a case"
    case .report(_, let command): command.wanted
    case .case(_, let command): command.wanted(in: zone)
    case .undo: "to undo it"
    case .redo: "to do it again"
    }
  }

  /// The form that makes this command, filled in as it was; nil for one that has no form.
  func form(in state: ConsoleState) -> FormBox? {
    switch self {
    case .desk(.takeDuty(let reason)):
      return FormBox(.takeDuty, on: [], prefill: .words(.reason, reason), in: state)
    case .report(let id, let command):
      return command.form.map { FormBox($0.0, on: [.report(id)], prefill: $0.1, in: state) }
    case .case(let id, let command):
      return command.form(zone: state.setting.zone).map {
        FormBox($0.0, on: [.case(id)], prefill: $0.1, in: state)
      }
    case .openCase(let opening):
      guard case .report(let id) = opening.source else { return nil }
      return FormBox(
        .open, on: [.report(id)], prefill: .words(.title, opening.title), in: state)
    case .desk, .receive, .undo, .redo: return nil
    }
  }
}

extension CaseView {
  /// The case as it was at a version of its history; as it is where that was not read.
  func record(at version: Int?) -> Case {
    let history = histories.first { $0.events.first?.event.stream == .case(subject.id) }
    guard let version, let history else { return subject }
    return StreamHistory(Array(history.events.prefix(version))).caseState(subject.id) ?? subject
  }
}

extension [FieldID: FormValue] {
  static func words(_ id: FieldID, _ words: Words?) -> Self {
    words.map { [id: .text($0.text)] } ?? [:]
  }
}

extension ReportCommand {
  var topic: SafeText {
    switch self {
    case .acknowledge: "acknowledge"
    case .file: "file under a case"
    case .takeOut: "take out"
    case .dismiss: "dismiss"
    case .own: "owner"
    case .write: "reply"
    case .recordHandover: "what became of a message"
    }
  }

  var wanted: SafeText {
    switch self {
    case .acknowledge(at: _, let how): how?.line ?? "answered"
    case .file(let id): "filed under \(id.safe)"
    case .takeOut(let reason): reason?.line ?? "taken out"
    case .dismiss(let reason, asSpam: _): reason?.line ?? "dismissed"
    case .own(let owner): owner.words
    case .write(let draft): draft.subject.line
    case .recordHandover(_, let handover): handover.words
    }
  }

  var form: (FormKind, [FieldID: FormValue])? {
    switch self {
    case .acknowledge(at: _, let how):
      (.acknowledge, Dictionary.words(.manner, how).merging([.way: .choice(1)]) { $1 })
    case .file(let id): (.file, [.caseNumber: .text(id.description)])
    case .takeOut(let reason): (.takeOut, .words(.reason, reason))
    case .dismiss(let reason, let asSpam):
      (
        .dismiss,
        Dictionary.words(.reason, reason).merging([.isSpam: .choice(asSpam ? 1 : 0)]) { $1 }
      )
    case .own(let owner): (.owner, [.owner: .text(owner.words.string)])
    case .write, .recordHandover: nil
    }
  }
}
