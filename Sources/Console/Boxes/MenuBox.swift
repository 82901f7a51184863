package import Grid
package import ResponseDomain

/// What can be done now with one case or report, and for the rest every reason why not.
package struct MenuBox: BoxContent {
  /// What it acts on: the row under the cursor, or the first of the marked rows.
  let target: QueueSubject
  /// The other marked rows; empty for a menu of one row.
  let others: [QueueSubject]
  private(set) var page = MenuEntries.Page.transitions
  private(set) var cursor: RowID?

  /// A line of the menu, by what it is.
  enum RowID: Hashable, Sendable {
    case entry(Character)
    case reason(Character, Reason)
  }

  struct Row: Sendable {
    let id: RowID
    let entry: MenuEntry
    let reason: Reason?
  }

  package init(_ target: QueueSubject, others: [QueueSubject] = []) {
    self.target = target
    self.others = others
  }

  var targets: [QueueSubject] { [target] + others }

  /// Each line with the reasons that block it under it.
  func rows(in state: ConsoleState) -> [Row] {
    MenuEntries(page, for: targets, in: state).all.flatMap { entry -> [Row] in
      let head = Row(id: .entry(entry.key), entry: entry, reason: nil)
      switch entry.standing {
      case .free, .off: return [head]
      case .blocked(let reasons):
        return [head]
          + reasons.map { Row(id: .reason(entry.key, $0), entry: entry, reason: $0) }
      }
    }
  }

  /// The place of the cursor; the first line when what it was on is gone.
  func place(in rows: [Row]) -> Int {
    rows.firstIndex { $0.id == cursor } ?? 0
  }

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    guard case .key(let key) = input else { return .stay }
    let rows = rows(in: state)
    let place = place(in: rows)
    switch key {
    case .character("j"), .down: move(to: place + 1, in: rows)
    case .character("k"), .up: move(to: place - 1, in: rows)
    case .home: move(to: 0, in: rows)
    case .end: move(to: rows.count - 1, in: rows)
    case .tab, .backTab, .left, .right:
      page = page == .transitions ? .facts : .transitions
      cursor = nil
    case .character("q"): return .leave
    case .character("y"):
      guard rows.indices.contains(place) else { return .stay }
      let entry = rows[place].entry
      return .open(
        .reasons(
          ReasonsBox(
            title: "\(target.safe) \(entry.name)", reasons: entry.standing.reasons,
            subject: target)))
    case .enter:
      guard rows.indices.contains(place) else { return .stay }
      return choose(rows[place], in: state)
    case .character(let letter):
      guard let row = rows.first(where: { $0.id == .entry(letter) }) else { return .stay }
      cursor = row.id
      return choose(row, in: state)
    case .control, .alt, .escape, .backspace, .delete, .insert, .pageUp, .pageDown, .function:
      break
    }
    return .stay
  }

  private mutating func move(to place: Int, in rows: [Row]) {
    guard !rows.isEmpty else { return }
    cursor = rows[min(max(0, place), rows.count - 1)].id
  }

  /// Does it, asks for it, or goes to what blocks it.
  private func choose(_ row: Row, in state: ConsoleState) -> BoxOutcome {
    if let reason = row.reason {
      guard let box = reason.jump.box(on: [target], in: state) else {
        return .say(reason.words(in: state.setting.zone))
      }
      return .replace(box)
    }
    let entry = row.entry
    if entry.isOff {
      // What keeps a case from its release has a list of its own.
      if entry.choice == .release, case .case(let id) = target, state.gates(of: id) != nil,
        entry.standing.reasons.count > 1
      {
        return .replace(.gate(GateBox(id)))
      }
      let why = entry.standing.reasons.first?.words(in: state.setting.zone) ?? ""
      return .say("\(entry.name): \(why)")
    }
    switch entry.choice {
    case .form(let kind):
      let focus = entry.standing.reasons.first?.field(in: kind)
      return .replace(.form(FormBox(kind, on: targets, focus: focus, in: state)))
    case .reportForm(let kind, let report):
      return .replace(.form(FormBox(kind, on: [.report(report)], in: state)))
    case .publish: return .finish(state.publish(target))
    case .release:
      guard case .case(let id) = target else { return .stay }
      return .replace(.release(ReleaseBox(id)))
    case .exception:
      guard case .case(let id) = target else { return .stay }
      return .replace(.exception(ExceptionBox(id)))
    case .approve: return .finish(state.approve(target))
    case .close: return .finish(state.close(target))
    }
  }

  /// Whom the menu acts on while rows are marked, and where the plain facts are otherwise.
  package func hint(in state: ConsoleState) -> SafeText {
    let marks = state.queue.marks.count
    guard others.isEmpty else { return "Each of the marked rows gets an act of its own." }
    guard marks > 0 else {
      switch (target, page) {
      case (.report, _): return ""
      case (.case, .transitions):
        return "Tab: owner, next contact, rating, merge, world, numbers and other facts."
      case (.case, .facts): return "Tab: what leads to another stage."
      }
    }
    let ones: SafeText = marks == 1 ? "marked one" : "\(marks.spelled) marked"
    let rows = SafeText.counted(marks, "row is", "rows are")
    return "\(rows) marked: t acts on \(target.safe) only, ;t on the \(ones)."
  }

  package func footer(in state: ConsoleState) -> SafeText {
    "jk choose  ⏎ do it, or go to what blocks it  y all reasons  Esc leave"
  }
}
