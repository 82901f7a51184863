internal import Grid
internal import ResponseDomain

/// What the actions on cases and reports have in common.
extension ConsoleState {
  /// Opens the form of an act on what is selected, or on the marked rows.
  mutating func ask(_ kind: FormKind) -> [Effect] {
    let subjects = kind.standsAlone ? [] : targets
    let effects = need(subjects)
    boxes.append(.form(FormBox(kind, on: subjects, in: self)))
    return effects
  }

  /// Opens the menu of what can be done.
  mutating func openMenu() -> [Effect] {
    let targets = targets
    guard let first = targets.first else { return [] }
    let effects = need(targets)
    boxes.append(.menu(MenuBox(first, others: Array(targets.dropFirst()))))
    return effects
  }

  /// Opens the list of what keeps the selected thing from its next stage.
  mutating func openReasons(onlyOpen: Bool = false) -> [Effect] {
    guard let target = selected else { return [] }
    let effects = need([target])
    if case .case(let id) = target, isReleasing(target) {
      boxes.append(.gate(GateBox(id, onlyOpen: onlyOpen)))
      return effects
    }
    boxes.append(.reasons(ReasonsBox(whyNot: target)))
    return effects
  }

  /// Whether the release is the next act, so that its gate tells what is missing.
  private func isReleasing(_ target: QueueSubject) -> Bool {
    guard case .case(let view) = formSubject([target]) else {
      // The row of the queue tells the stage before the rest is read.
      guard let entry = queue.page?.rows.first(where: { $0.entry.subject == target })?.entry else {
        return false
      }
      if case .exposed = entry.outlook { return true }
      return entry.stage == .fixing
    }
    return view.subject.stage.name == .fixing || view.subject.stage.isStaged
  }

  /// Asks for what a box acts on, where it is not read yet.
  mutating func need(_ subjects: [QueueSubject]) -> [Effect] {
    guard subjects.count == 1, let only = subjects.first, shown.subject != only, opening != only
    else { return [] }
    opening = only
    return [.loadSubject(only)]
  }

  /// Why a form cannot be opened now; nil when it can.
  func whyOff(_ kind: FormKind) -> SafeText? {
    if kind.standsAlone { return whyDutyOff(kind) }
    let targets = targets
    guard let first = targets.first else { return "nothing is selected" }
    if targets.count > 1, !kind.takesSeveral { return "one at a time, not on marked rows" }
    for target in targets where !kind.applies(target) {
      switch target {
      case .case: return "only from a report"
      case .report: return "only on a case"
      }
    }
    guard targets.count == 1 else { return nil }
    switch kind.standing(on: first, in: self) {
    case .off(let reasons): return words(for: reasons, of: kind, on: first)
    case .free, .blocked: return nil
    case nil: return whyOffUnread(kind, first)
    }
  }

  /// An act that was done is told by when it was done.
  private func words(
    for reasons: [Reason], of kind: FormKind, on target: QueueSubject
  ) -> SafeText {
    if kind == .acknowledge, reasons == [.nothingWaits],
      let record = formSubject([target])?.case,
      case .acknowledged(let details) = record.reports.first?.answer
    {
      let local = setting.zone.local(details.at)
      return "acknowledged \(SafeText(untrusted: local.words, kind: .line))"
    }
    return reasons.first?.claim(in: setting.zone) ?? ""
  }

  /// The stage in the row of the queue tells as much as can be told before the rest is read.
  private func whyOffUnread(_ kind: FormKind, _ target: QueueSubject) -> SafeText? {
    let row = queue.page?.rows.first { $0.entry.subject == target }
    guard let stage = row?.entry.stage, let act = kind.act, !act.stages.contains(stage) else {
      return nil
    }
    return Reason.wrongStage(is: stage, needed: act.stages).claim(in: setting.zone)
  }

  private func whyDutyOff(_ kind: FormKind) -> SafeText? {
    guard kind == .takeDuty, isOnDuty else { return nil }
    return Reason.holdsDutyAlready.claim(in: setting.zone)
  }

  /// Why "it is public" cannot be recorded now.
  var whyNotPublish: SafeText? {
    guard targets.count < 2 else { return "one at a time, not on marked rows" }
    guard case .case(let id) = targets.first else { return "only on a case" }
    guard case .case(let view) = formSubject(targets) else { return nil }
    let reasons = dryRun(.case(id, .learn(.isPublic, reason: nil)), on: view.view)
    return reasons.first?.claim(in: setting.zone)
  }

  /// Why the release cannot be begun now.
  var whyNotRelease: SafeText? {
    guard case .case(let id) = targets.first else { return "only on a case" }
    guard case .case(let view) = formSubject([.case(id)]) else {
      return nil
    }
    let reasons = dryRun(.case(id, .gate(.release(typed: id))), on: view.view)
    guard !reasons.isEmpty else { return nil }
    if view.subject.stage.name == .fixing || view.subject.stage.isStaged,
      let open = gates?.count(where: { !$0.holds }), open > 0
    {
      return "\(open) of 14 are open, y tells them"
    }
    return reasons.first?.claim(in: setting.zone)
  }

  /// The next act on the way to a release, and every reason against it as things stand.
  func nextAct(on target: QueueSubject) -> (name: SafeText, reasons: [Reason])? {
    guard let subject = formSubject([target]), let view = subject.view else { return nil }
    if case .report(let report) = subject, !report.report.answer.isWaiting {
      return ("a case", FormKind.open.reasons(on: target, in: self))
    }
    let next: (SafeText, FormKind)
    switch (subject.case?.stage.name, target) {
    case (.received, _): next = ("acknowledged", .acknowledge)
    case (.acknowledged, _): next = ("reproducing", .widen)
    case (.needsInfo, _): next = ("going on", .answer)
    case (.reproducing, _): next = ("assessing", .reproduced)
    case (.assessing, _): next = ("fixing", .accept)
    case (.declined, _), (.deferred, _): next = ("open again", .reopen)
    case (.fixing, .case(let id)), (.released, .case(let id)), (.closed, .case(let id)),
      (.merged, .case(let id)):
      return ("released", dryRun(.case(id, .gate(.release(typed: id))), on: view))
    case (nil, _), (.fixing, _), (.released, _), (.closed, _), (.merged, _):
      next = ("acknowledged", .acknowledge)
    }
    return (next.0, next.1.reasons(on: target, in: self))
  }
}
