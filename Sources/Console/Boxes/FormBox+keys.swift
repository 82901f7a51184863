internal import Grid
internal import ResponseDomain

extension FormBox {
  mutating func handle(_ key: Key, in state: ConsoleState) -> BoxOutcome {
    switch key {
    case .control("o"): return submit(in: state)
    case .tab, .down: return move(by: 1, in: state)
    case .backTab, .up: return move(by: -1, in: state)
    case .enter:
      if shownFields(in: state).last?.id == focus { return submit(in: state) }
      return move(by: 1, in: state)
    case .character, .control, .alt, .escape, .backspace, .delete, .insert, .left, .right, .home,
      .end, .pageUp, .pageDown, .function:
      return edit(key, in: state)
    }
  }

  private mutating func move(by count: Int, in state: ConsoleState) -> BoxOutcome {
    let shown = shownFields(in: state)
    guard let index = shown.firstIndex(where: { $0.id == focus }) else {
      focus = shown.first?.id
      return .stay
    }
    focus = shown[min(max(0, index + count), shown.count - 1)].id
    return .stay
  }

  private mutating func edit(_ key: Key, in state: ConsoleState) -> BoxOutcome {
    guard let index = fields.firstIndex(where: { $0.id == focus }) else { return .stay }
    switch fields[index].input {
    case .line(var field):
      _ = field.handle(key)
      fields[index].input = .line(field)
    case .text(let text):
      if key == .character("e") { return .ask([.edit(request(text, in: state))]) }
      return .say("e opens your editor for this text")
    case .choice:
      if key == .right || key == .character(" ") { fields[index].step(by: 1) }
      if key == .left { fields[index].step(by: -1) }
    }
    return .stay
  }

  /// What the editor opens on: the text so far, else what the act starts from.
  private func request(_ text: String, in state: ConsoleState) -> EditRequest {
    guard text.isEmpty, focus == .mailText else { return EditRequest(start: .text(text)) }
    switch (kind, subjects.first, state.shown) {
    case (.acknowledge, let subject?, _): return EditRequest(start: .acknowledgement(subject))
    case (.reply, _, .case(let view)):
      guard let mail = view.selected?.mail else { return EditRequest(start: .text("")) }
      return EditRequest(start: .quoting(mail))
    case (.reply, _, .report(let view)):
      guard case .mail(let mail) = view.report.origin else {
        return EditRequest(start: .text(""))
      }
      return EditRequest(start: .quoting(mail.digest))
    case (_, _, _): return EditRequest(start: .text(""))
    }
  }

  /// What is pasted goes through the gate; a choice takes none.
  mutating func paste(_ text: String) -> BoxOutcome {
    guard let index = fields.firstIndex(where: { $0.id == focus }) else { return .stay }
    switch fields[index].input {
    case .line(var field):
      field.insert(untrusted: text)
      fields[index].input = .line(field)
    case .text(let before):
      fields[index].input = .text(before + SafeText(untrusted: text, kind: .block).string)
    case .choice: return .say("Nothing can be pasted into a choice: ←→ choose")
    }
    return .stay
  }

  /// A text that came back from the editor is outside text again.
  mutating func compose(_ text: String) {
    guard let index = fields.firstIndex(where: { $0.id == focus }),
      case .text = fields[index].input
    else { return }
    fields[index].input = .text(SafeText(untrusted: text, kind: .block).string)
  }
}
