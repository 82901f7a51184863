internal import Grid
internal import ResponseDomain

/// Reads the answers of a form, and notes what cannot be read.
struct FormAnswers {
  let fields: [FormField]
  let now: Instant
  let setting: ConsoleSetting
  /// The cells of the case that is shown; nil without a matrix.
  let grid: MatrixGrid?
  private(set) var problems: [FieldID: SafeText] = [:]

  init(_ fields: [FormField], in state: ConsoleState) {
    self.fields = fields
    now = state.now
    setting = state.setting
    if case .case(let view) = state.shown { grid = view.grid } else { grid = nil }
  }

  private func field(_ id: FieldID) -> FormField? {
    fields.first { $0.id == id }.flatMap { isShown($0) ? $0 : nil }
  }

  /// Whether the choices that a field depends on were taken.
  func isShown(_ field: FormField) -> Bool {
    field.conditions.allSatisfy { condition in
      guard let other = fields.first(where: { $0.id == condition.field }) else { return false }
      return condition.options.contains(other.selected)
    }
  }

  func string(_ id: FieldID) -> String { field(id)?.string ?? "" }

  func words(_ id: FieldID) -> Words? { Words(string(id)) }

  /// The place of the chosen option; 0 where the field is not asked.
  func choice(_ id: FieldID) -> Int { field(id)?.selected ?? 0 }

  mutating func refuse(_ id: FieldID, _ problem: SafeText) {
    problems[id] = problem
  }

  /// Nil when nothing is typed; what is no time is a problem.
  mutating func moment(_ id: FieldID) -> Instant? {
    let text = string(id)
    guard Words(text) != nil else { return nil }
    let moment = MomentReader(now: now, zone: setting.zone).moment(text)
    if moment == nil { refuse(id, "not a time: \(FormKind.momentHint)") }
    return moment
  }

  /// Nil when nothing is typed; what is no login is a problem.
  mutating func person(_ id: FieldID) -> PersonID? {
    guard let words = words(id) else { return nil }
    let person = PersonID(words.text)
    if person == nil { refuse(id, "a login is one word") }
    return person
  }

  /// Nil when nothing, or only the sign, is typed; what is no number is a problem.
  mutating func caseNumber(_ id: FieldID) -> CaseID? {
    let text = words(id)?.text ?? ""
    let number = CaseID(parsing: text)
    if number == nil { refuse(id, "a case number is wanted, such as #1026") }
    return number
  }

  /// The words between commas, without blanks around them.
  func list(_ id: FieldID) -> [String] {
    string(id).split(separator: ",").compactMap { Words(String($0))?.text }
  }

  /// Notes what is required and has no answer, where no guard would name it.
  mutating func require(_ ids: [FieldID]) {
    for id in ids where field(id) != nil && words(id) == nil { refuse(id, "is wanted") }
  }
}
