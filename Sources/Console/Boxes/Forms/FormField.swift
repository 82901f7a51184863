internal import Grid

/// One question of a form, with what is answered so far.
struct FormField: Sendable {
  enum Input: Sendable {
    case line(TextField)
    /// A text of many lines, which the user's editor writes.
    case text(String)
    case choice([SafeText], selected: Int)
  }

  /// A choice of another field that this one depends on.
  struct Condition: Sendable {
    let field: FieldID
    let options: Set<Int>
  }

  let id: FieldID
  let label: SafeText
  /// What is typed here, where the label leaves a doubt.
  let hint: SafeText
  let isRequired: Bool
  /// All must hold for the field to be asked.
  private(set) var conditions: [Condition]
  var input: Input

  private init(
    _ id: FieldID, _ label: SafeText, hint: SafeText, isRequired: Bool, when: Condition?,
    input: Input
  ) {
    self.id = id
    self.label = label
    self.hint = hint
    self.isRequired = isRequired
    conditions = when.map { [$0] } ?? []
    self.input = input
  }

  /// A single line; what stands in it at first goes through the gate.
  static func line(
    _ id: FieldID, _ label: SafeText, _ text: String = "", hint: SafeText = "",
    isRequired: Bool = true, when: Condition? = nil
  ) -> FormField {
    let field = TextField(SafeText(untrusted: text, kind: .line).withoutFlags)
    return FormField(
      id, label, hint: hint, isRequired: isRequired, when: when, input: .line(field))
  }

  static func text(
    _ id: FieldID, _ label: SafeText, hint: SafeText = "", isRequired: Bool = true,
    when: Condition? = nil
  ) -> FormField {
    FormField(id, label, hint: hint, isRequired: isRequired, when: when, input: .text(""))
  }

  static func choice(
    _ id: FieldID, _ label: SafeText, _ options: [SafeText], selected: Int = 0,
    isRequired: Bool = true, when: Condition? = nil
  ) -> FormField {
    FormField(
      id, label, hint: "", isRequired: isRequired, when: when,
      input: .choice(options, selected: selected))
  }

  /// The same, asked only when this holds too.
  func also(when condition: Condition) -> FormField {
    var field = self
    field.conditions.append(condition)
    return field
  }

  /// The answer as it is typed or written; empty for a choice.
  var string: String {
    switch input {
    case .line(let field): field.text.string
    case .text(let text): text
    case .choice: ""
    }
  }

  var selected: Int {
    switch input {
    case .line, .text: 0
    case .choice(_, let selected): selected
    }
  }

  mutating func step(by count: Int) {
    guard case .choice(let options, let selected) = input, !options.isEmpty else { return }
    input = .choice(
      options, selected: ((selected + count) % options.count + options.count) % options.count)
  }
}

extension FormField {
  /// Puts an answer in place; one of another kind of field is passed over.
  mutating func take(_ value: FormValue) {
    switch (input, value) {
    case (.line, .text(let text)):
      input = .line(TextField(SafeText(untrusted: text, kind: .line).withoutFlags))
    case (.text, .text(let text)): input = .text(text)
    case (.choice(let options, selected: _), .choice(let index)):
      if options.indices.contains(index) { input = .choice(options, selected: index) }
    case (.line, .choice), (.text, .choice), (.choice, .text): break
    }
  }
}
