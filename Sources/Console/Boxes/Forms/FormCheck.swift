internal import Grid
internal import ResponseDomain

/// What a form would do as it is filled in, and everything that stands against it.
struct FormCheck: Sendable {
  /// What is wrong with single fields, in words.
  private(set) var problems: [FieldID: [SafeText]] = [:]
  /// What no field of the form can repair.
  private(set) var others: [SafeText] = []
  private(set) var acts: [PendingAct] = []
  private(set) var mail: PendingMail?
  /// What is done outside the desk.
  private(set) var effects: [Effect] = []

  var isClear: Bool { problems.isEmpty && others.isEmpty }
  var count: Int { problems.values.reduce(others.count) { $0 + $1.count } }

  init(
    _ kind: FormKind, fields: [FormField], subjects: [QueueSubject], subject: FormSubject,
    seen: [StreamID: Int], in state: ConsoleState
  ) {
    var answers = FormAnswers(fields, in: state)
    if case .export(let exports) = kind {
      export(exports, &answers)
      return
    }
    let isMail = kind.wantsMail(answers)
    let stand = FormKind.unwritten.map { Telling.byHand(at: state.now, how: $0) }
    var reasons: [Reason] = []
    let targets: [QueueSubject?] = subjects.isEmpty ? [nil] : subjects.map { $0 }
    for target in targets {
      let command = kind.command(
        on: target, &answers, record: subject.case, mail: isMail ? stand : nil)
      if let command {
        if let view = subject.view {
          reasons += state.dryRun(command, on: view)
        } else if target == nil {
          reasons += state.dryRun(command, on: state.deskView)
        }
        acts.append(
          PendingAct(
            command: command, seen: seen.merging(state.queue.seen(target)) { first, _ in first },
            done: kind.done(target, answers)))
      } else if kind != .reply, answers.problems.isEmpty, let target {
        others.append("\(target.safe) cannot take this act")
      }
      if isMail, let target {
        mail = kind.mail(on: target, subject, &answers, seen: seen)
        if let mail, let view = subject.view { reasons += state.dryRun(mail, on: view) }
      }
    }
    for (id, problem) in answers.problems { problems[id, default: []].append(problem) }
    add(reasons, of: kind, answers, in: state)
    if !isClear || isMail { acts = [] }
    if !isClear { mail = nil }
  }

  /// What goes to a file or to the clipboard.
  private mutating func export(_ exports: [Export], _ answers: inout FormAnswers) {
    let index = answers.choice(.what)
    guard exports.indices.contains(index) else { return }
    if exports[index].isText, answers.choice(.way) == 1 {
      effects = [.copy(exports[index])]
      return
    }
    answers.require([.file(index)])
    problems = answers.problems.mapValues { [$0] }
    guard let path = answers.words(.file(index)) else { return }
    effects = [.write(exports[index], path: path.text)]
  }

  private mutating func add(
    _ reasons: [Reason], of kind: FormKind, _ answers: FormAnswers, in state: ConsoleState
  ) {
    var told: Set<Reason> = []
    for reason in reasons where told.insert(reason).inserted {
      let words = reason.words(in: state.setting.zone)
      var id = reason.field(in: kind)
      if id == .manner, answers.choice(.way) == Way.nobody.rawValue { id = .way }
      if let id, let field = answers.fields.first(where: { $0.id == id }), answers.isShown(field) {
        // A field that cannot be read is told once.
        if answers.problems[id] == nil { problems[id, default: []].append(words) }
      } else {
        others.append(words)
      }
    }
  }
}

extension QueueState {
  /// The version of a row as it is shown.
  func seen(_ subject: QueueSubject?) -> [StreamID: Int] {
    guard let subject, let row = page?.rows.first(where: { $0.entry.subject == subject }) else {
      return [:]
    }
    return [subject.stream: row.version]
  }
}

extension ConsoleState {
  /// The desk as far as the console holds it: enough for acts on the desk as a whole.
  var deskView: DeskView {
    // The numbers of what would come next are not known here, and no reason names them.
    guard let report = ReportID(1), let next = CaseID(1) else {
      preconditionFailure("1 is a number of a report and of a case")
    }
    return DeskView(
      desk: desk.desk, policy: setting.policy, nextReport: report, nextCase: next)
  }

  /// Every reason against a message, told before it is written.
  func dryRun(_ mail: PendingMail, on view: DeskView) -> [Reason] {
    guard let id = MailID("dry-run@localhost") else { return [] }
    let draft = Draft(
      id: id, to: mail.to, subject: mail.title, text: mail.text, purpose: mail.purpose)
    switch mail.subject {
    case .report(let report): return dryRun(.report(report, .write(draft)), on: view)
    case .case(let subject): return dryRun(.case(subject, .write(draft)), on: view)
    }
  }
}
