/// What lies over the panes and takes all keys; Esc leaves any of them with nothing done.
package enum Box: Sendable {
  case menu(MenuBox)
  case form(FormBox)
  case reasons(ReasonsBox)
  case race(RaceBox)
  case help(HelpBox)
  case command(CommandBox)
  case errors(ErrorsBox)
  case cells(CellsBox)
  case gate(GateBox)
  case release(ReleaseBox)
  case exception(ExceptionBox)
  case outbox(OutboxBox)
}

extension Box {
  /// What this box is, behind the one protocol of all boxes.
  var content: any BoxContent {
    switch self {
    case .menu(let box): box
    case .form(let box): box
    case .reasons(let box): box
    case .race(let box): box
    case .help(let box): box
    case .command(let box): box
    case .errors(let box): box
    case .cells(let box): box
    case .gate(let box): box
    case .release(let box): box
    case .exception(let box): box
    case .outbox(let box): box
    }
  }

  mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    switch self {
    case .menu(var box): return update(&box, input, state) { .menu($0) }
    case .form(var box): return update(&box, input, state) { .form($0) }
    case .reasons(var box): return update(&box, input, state) { .reasons($0) }
    case .race(var box): return update(&box, input, state) { .race($0) }
    case .help(var box): return update(&box, input, state) { .help($0) }
    case .command(var box): return update(&box, input, state) { .command($0) }
    case .errors(var box): return update(&box, input, state) { .errors($0) }
    case .cells(var box): return update(&box, input, state) { .cells($0) }
    case .gate(var box): return update(&box, input, state) { .gate($0) }
    case .release(var box): return update(&box, input, state) { .release($0) }
    case .exception(var box): return update(&box, input, state) { .exception($0) }
    case .outbox(var box): return update(&box, input, state) { .outbox($0) }
    }
  }

  private mutating func update<Content: BoxContent>(
    _ content: inout Content, _ input: BoxInput, _ state: ConsoleState, as box: (Content) -> Box
  ) -> BoxOutcome {
    let outcome = content.handle(input, in: state)
    self = box(content)
    return outcome
  }
}
