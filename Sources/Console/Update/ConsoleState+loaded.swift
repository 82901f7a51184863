internal import Grid
internal import ResponseDomain

/// What was read takes the place of what is shown, by identity.
extension ConsoleState {
  /// Asks for everything that is shown.
  mutating func reload() -> [Effect] {
    missing = nil
    hasAskedForActs = false
    // A console begins with the desk as it is now, and with nothing else.
    let isFirst = queue.page == nil
    var effects: [Effect] =
      isFirst
      ? [
        .loadQueue(
          .hurried(filter: queue.filter, marks: queue.marks, sort: queue.sort, rows: size.rows))
      ]
      : [.loadDesk, .loadQueue(queue.refresh)]
    if let subject = opening ?? shown.subject { effects.append(.loadSubject(subject)) }
    if pane == .journal { effects.append(.loadJournal(before: nil)) }
    return effects
  }

  mutating func take(_ page: QueuePage) -> [Effect] {
    let isFirst = queue.page == nil
    let before = cursorLine(in: queueLines)
    let changed = queue.changes(in: page)
    let arrived = queue.arrivals(in: page)
    let needed = { [self] (row: QueuePage.Row) in needsHuman(row.entry) }
    var effects = queue.take(page, needsHuman: needed)
    queue.mark(changed, at: now)
    followCursor(from: before)
    // A console that is opened shows what was so before; the first key in it is a look. Only the
    // first look ever at a desk needs no key.
    if isFirst, desk.desk.lastCheck == .never { effects += lookAtInbox() }
    if !arrived.isEmpty { effects.append(.notice(arrived)) }
    return effects
  }

  mutating func take(_ view: CaseView) {
    let subject = QueueSubject.case(view.subject.id)
    guard isAwaited(subject) else { return }
    var view = view
    if case .case(let old) = shown, old.subject.id == view.subject.id {
      view.cursor = old.cursor
      view.text = old.text
      view.scroll = old.scroll
    } else {
      burndown = BurndownState()
      matrix = matrix.forAnotherCase
    }
    shown = .case(view)
    opening = nil
    fillForm()
  }

  mutating func take(_ view: ReportView) {
    let subject = QueueSubject.report(view.report.id)
    guard isAwaited(subject) else { return }
    var view = view
    if case .report(let old) = shown, old.report.id == view.report.id {
      view.text = old.text
      view.scroll = old.scroll
    }
    shown = .report(view)
    opening = nil
    fillForm()
  }

  /// The text of a message that is not selected any more is dropped.
  mutating func take(_ text: MailText) {
    guard text.digest == shown.selectedMail else { return }
    switch shown {
    case .nothing: break
    case .report(var view):
      view.text = text
      shown = .report(view)
    case .case(var view):
      view.text = text
      shown = .case(view)
    }
  }

  mutating func lose(_ subject: QueueSubject) {
    guard isAwaited(subject) else { return }
    let wasOpening = opening == subject
    missing = subject
    opening = nil
    if wasOpening {
      shown = .nothing
      if pane == .case { pane = .queue }
    }
    message = .said("\(subject.safe) is not there any more")
  }

  /// A form that waited for what it acts on can be filled in now.
  private mutating func fillForm() {
    guard case .form(var form) = boxes.last else { return }
    form.fill(in: self)
    boxes[boxes.count - 1] = .form(form)
  }

  private func isAwaited(_ subject: QueueSubject) -> Bool {
    opening.map { $0 == subject } ?? (shown.subject == subject)
  }
}

extension Shown {
  /// The message whose text is to be read; nil where an act of ours is selected.
  var selectedMail: MailDigest? {
    switch self {
    case .nothing: return nil
    case .report(let view):
      switch view.report.origin {
      case .mail(let mail): return mail.digest
      case .byHand: return nil
      }
    case .case(let view): return view.selected?.mail
    }
  }

  var text: MailText? {
    switch self {
    case .nothing: nil
    case .report(let view): view.text
    case .case(let view): view.text
    }
  }
}
