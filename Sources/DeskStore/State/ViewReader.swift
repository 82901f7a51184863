internal import GRDB
internal import ResponseDomain

/// Gathers what the decision of one command may look at.
struct ViewReader {
  let db: Database
  let policy: Policy
  let desk: Desk?

  private var state: CurrentState { CurrentState(db: db) }

  func view(for command: Command) throws -> DeskView {
    let journal = Journal(db: db)
    let last = try journal.lastNumbers()
    guard let nextReport = ReportID(last.report + 1),
      let nextCase = CaseID(max(policy.firstCase.number, last.case + 1))
    else { preconditionFailure("numbers begin at 1") }
    var view = DeskView(
      desk: desk, policy: policy, nextReport: nextReport, nextCase: nextCase)
    switch command {
    case .desk, .receive: break
    case .report(let id, let command): try look(at: id, command, &view)
    case .openCase(let opening):
      if case .report(let id) = opening.source { view.reports[id] = try state.report(id) }
      view.usedCodeNames = try usedCodeNames()
    case .case(let id, let command): try look(at: id, command, &view)
    case .undo(let act), .redo(let act):
      for stream in try journal.streams(of: act) {
        // What is older than the act cannot stand against undoing it.
        view.histories[stream] = try journal.history(of: stream, from: act)
        try look(at: stream, &view)
      }
    }
    return view
  }

  /// What any command on a report or a case may look at, other cases aside: for a look beforehand.
  func view(of subject: QueueSubject) throws -> DeskView {
    var view = try view(for: .desk(.checkInbox))
    try look(at: subject.stream, &view)
    switch subject {
    case .report(let id):
      if case .filed(let holder) = view.reports[id]?.place {
        view.cases[holder] = try state.case(holder)
      }
    case .case(let id):
      view.hours[id] = try HoursRows(db: db, id: id).hours()
      for joined in view.cases[id]?.reports ?? [] {
        view.reports[joined.id] = try state.report(joined.id)
      }
      if let subject = view.cases[id] { try lookAtCells(of: subject, &view) }
    }
    view.takenSlots = try state.takenSlots()
    view.usedCodeNames = try usedCodeNames()
    return view
  }

  func lookAtCells(of subject: Case, _ view: inout DeskView) throws {
    view.matrices[subject.id] = try MatrixReader(db: db).matrix(of: subject)
    view.versions[subject.id] = try Journal(db: db).version(of: .case(subject.id))
  }

  private func look(at stream: StreamID, _ view: inout DeskView) throws {
    switch stream {
    case .desk: break
    case .report(let id): view.reports[id] = try state.report(id)
    case .case(let id): view.cases[id] = try state.case(id)
    }
  }

  private func look(at id: ReportID, _ command: ReportCommand, _ view: inout DeskView) throws {
    let report = try state.report(id)
    view.reports[id] = report
    if case .filed(let holder) = report?.place { view.cases[holder] = try state.case(holder) }
    if case .file(let target) = command { view.cases[target] = try state.case(target) }
  }

  private func look(at id: CaseID, _ command: CaseCommand, _ view: inout DeskView) throws {
    guard let subject = try state.case(id) else { return }
    view.cases[id] = subject
    if command.looksAtCells { try lookAtCells(of: subject, &view) }
    for joined in subject.reports where joined.answer.isWaiting || command.namesReport {
      view.reports[joined.id] = try state.report(joined.id)
    }
    var others = subject.outbox.items.compactMap(\.draft.purpose.original)
    switch command {
    case .merge(let target, reason: _):
      others.append(target)
      try lookAtMergedHours(of: id, into: target, &view)
    case .decline(.duplicate(let original), note: _, told: _): others.append(original)
    case .write(let draft): others += [draft.purpose.original].compactMap { $0 }
    case .accept, .moveSlot: view.takenSlots = try state.takenSlots()
    case .rename(let name): if try state.isUsed(name) { view.usedCodeNames = [name] }
    case .hours(let command): try lookAtHours(of: id, command, &view)
    case .addIssue(title: _, foundBy: _, path: .ownCase):
      view.usedCodeNames = try usedCodeNames()
    case .acknowledge, .ask, .answer, .widen, .narrow, .reproduced, .assess, .defer, .decline,
      .reopen, .addIssue, .rate, .learn, .embargo, .retitle, .own, .setContact, .note,
      .describeFinder,
      .credit, .number, .readMail, .receiveMail, .recordHandover, .matrix, .gate:
      break
    }
    for other in others where view.cases[other] == nil {
      view.cases[other] = try state.case(other)
    }
  }

  /// The names of the list that are taken; when all are, every name, as names are then made of two.
  private func usedCodeNames() throws -> Set<CodeName> {
    let used = Set(try policy.codeNames.filter { try state.isUsed($0) })
    return used.count < Set(policy.codeNames).count ? used : try state.allCodeNames()
  }
}

extension CaseCommand {
  /// Whether a report of the case may be named that has its answer; else only the waiting ones matter.
  var namesReport: Bool {
    switch self {
    case .acknowledge: true
    case .ask, .answer, .widen, .narrow, .reproduced, .assess, .accept, .defer, .decline, .reopen,
      .addIssue, .merge, .rate, .learn, .embargo, .retitle, .rename, .moveSlot, .own, .setContact,
      .note, .describeFinder, .credit, .number, .readMail, .receiveMail, .write, .recordHandover,
      .matrix, .gate, .hours:
      false
    }
  }

  var looksAtCells: Bool {
    switch self {
    case .matrix, .gate: true
    case .acknowledge, .ask, .answer, .widen, .narrow, .reproduced, .assess, .accept, .defer,
      .decline, .reopen, .addIssue, .merge, .rate, .learn, .embargo, .retitle, .rename,
      .moveSlot, .own,
      .setContact, .note, .describeFinder, .credit, .number, .readMail, .receiveMail, .write,
      .recordHandover, .hours:
      false
    }
  }
}

extension Draft.Purpose {
  /// The case that a message says its own is a duplicate of.
  var original: CaseID? {
    guard case .decline(let details) = self, case .duplicate(let id) = details.cause else {
      return nil
    }
    return id
  }
}
