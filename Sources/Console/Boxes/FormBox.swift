package import Grid
internal import ResponseDomain

/// A form: the questions of one act, checked against every guard before anything is done.
package struct FormBox: BoxContent {
  let kind: FormKind
  /// What the act is done to; empty for the desk as a whole.
  let subjects: [QueueSubject]
  /// Empty until what the form acts on is read.
  var fields: [FormField] = []
  /// The versions that stood when the form was filled with what is on record.
  private(set) var seen: [StreamID: Int] = [:]
  var focus: FieldID?
  /// Whether it was tried, so that everything missing is told.
  private(set) var isTried = false
  var phase = Phase.filling
  /// Lines of the message that were turned past, while it lies before the user.
  var scroll = 0
  private let prefill: [FieldID: FormValue]

  enum Phase: Sendable {
    case filling
    /// A message lies before the user once more; the default is not to send it.
    case confirming(PendingMail, isSending: Bool)
    /// What was asked for is under way; it is not asked for twice.
    case waiting
  }

  init(
    _ kind: FormKind, on subjects: [QueueSubject], focus: FieldID? = nil,
    prefill: [FieldID: FormValue] = [:], in state: ConsoleState
  ) {
    self.kind = kind
    self.subjects = subjects
    self.focus = focus
    self.prefill = prefill
    fill(in: state)
  }

  package func takes(_ letter: Character) -> Bool {
    guard case .filling = phase, case .line = fields.first(where: { $0.id == focus })?.input else {
      return false
    }
    return true
  }

  /// Everything that stands against the form as it is filled in; nil until it can be filled in.
  func check(in state: ConsoleState) -> FormCheck? {
    guard let subject = state.formSubject(subjects), !fields.isEmpty else { return nil }
    return FormCheck(
      kind, fields: fields, subjects: subjects, subject: subject, seen: seen, in: state)
  }

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    fill(in: state)
    guard !fields.isEmpty else { return .say("This is still being read") }
    switch phase {
    case .filling: break
    case .confirming(let mail, let isSending):
      return confirm(input, mail, isSending: isSending, in: state)
    case .waiting:
      guard !state.isBoxWaiting else { return .say("This is under way; Esc leaves it to itself") }
      // It was refused, and the form is as it was.
      phase = .filling
    }
    switch input {
    case .key(let key): return handle(key, in: state)
    case .paste(let text): return paste(text)
    case .composed(let text):
      if let text { compose(text) }
      return .stay
    }
  }

  /// Makes the fields once what they are filled with is there.
  mutating func fill(in state: ConsoleState) {
    guard fields.isEmpty, let subject = state.formSubject(subjects) else { return }
    fields = kind.fields(for: subject, in: state)
    for index in fields.indices {
      if let value = prefill[fields[index].id] { fields[index].take(value) }
    }
    seen = subject.seen
    let shown = shownFields(in: state)
    if !shown.contains(where: { $0.id == focus }) { focus = shown.first?.id }
  }

  /// The fields that are asked, given the choices made.
  func shownFields(in state: ConsoleState) -> [FormField] {
    let answers = FormAnswers(fields, in: state)
    return fields.filter { answers.isShown($0) }
  }

  /// Does it, lays the message before the user, or tells everything that is missing.
  mutating func submit(in state: ConsoleState) -> BoxOutcome {
    guard let check = check(in: state) else { return .stay }
    isTried = true
    guard check.isClear else {
      focus = shownFields(in: state).first { check.problems[$0.id] != nil }?.id ?? focus
      return .say(
        "Not done: \(SafeText.counted(check.count, "reason", "reasons")), each told below its field"
      )
    }
    if let mail = check.mail {
      phase = .confirming(mail, isSending: false)
      scroll = 0
      return .stay
    }
    guard check.effects.isEmpty else { return .finish(check.effects) }
    let effects = check.acts.map { Effect.act($0) }
    // With one act the box waits for its answer; of several, the first answer would close it.
    guard effects.count == 1 else { return .finish(effects) }
    phase = .waiting
    return .ask(effects)
  }

  package var leastSize: Size? {
    if case .confirming = phase { Size(columns: 40, rows: 12) } else { nil }
  }

  package func footer(in state: ConsoleState) -> SafeText {
    switch phase {
    case .confirming: return "n not yet  s send it  ⏎ do what is marked  Esc leave, nothing is sent"
    case .waiting: return "Esc leave, the work goes on"
    case .filling: break
    }
    let way: SafeText =
      switch fields.first(where: { $0.id == focus })?.input {
      case .choice: "←→ choose  "
      case .text: "e editor  "
      case .line, nil: ""
      }
    return "Tab next  \(way)⏎ next, on the last do it  Ctrl-O do it  Esc leave"
  }
}
