internal import Grid
internal import ResponseDomain

/// Reading in the case pane.
extension ConsoleState {
  /// Marks the selected message as read; one that was read already is turned a page further.
  mutating func readMessage() -> [Effect] {
    guard case .case(let view) = shown, let mail = view.selected?.mail,
      view.subject.unread.contains(mail), setting.canWrite
    else { return scrollText(by: textPage) }
    let act = PendingAct(
      command: .case(view.subject.id, .readMail(mail)), seen: view.seen,
      done: "\(view.subject.id.safe): the message is read")
    return [.act(act)]
  }

  /// Moves in the thread of a case, or in the text of a report.
  mutating func moveInThread(by lines: Int) -> [Effect] {
    switch shown {
    case .nothing: return []
    case .report: return scrollText(by: lines)
    case .case(var view):
      view.moveCursor(by: lines)
      shown = .case(view)
      return []
    }
  }

  mutating func scrollText(by lines: Int) -> [Effect] {
    let last = max(0, textLines - 1)
    switch shown {
    case .nothing: break
    case .report(var view):
      view.scroll = min(max(0, view.scroll + lines), last)
      shown = .report(view)
    case .case(var view):
      view.scroll = min(max(0, view.scroll + lines), last)
      shown = .case(view)
    }
    return []
  }

  /// Lines by which a page turns.
  var textPage: Int { max(1, size.rows / 4) }

  /// Lines of the text that is shown, as the pane breaks them.
  private var textLines: Int {
    let pane = screen.panes[.case]?.columns ?? size.columns
    let side = pane >= 80 ? min(pane / 2, 34 + (pane - 80) / 4) : 0
    let columns = pane - side - 2
    switch shown {
    case .nothing: return 0
    case .report(let view):
      // The facts may follow the text, all of them in the worst case.
      let facts = ReportDrawing(view: view, state: self).factLines(columns: columns).count
      return view.text.map { lines(of: $0, columns) + facts } ?? 0
    case .case(let view):
      if let text = view.text, text.digest == view.selected?.mail {
        return lines(of: text, columns)
      }
      guard let entry = view.selected else { return 0 }
      let words = entry.draft?.text.block ?? entry.event.details(in: setting.zone)
      return words.wrapped(to: max(1, columns - 2)).count
    }
  }

  private func lines(of text: MailText, _ columns: Int) -> Int {
    MessageDrawing(text: text, scroll: 0, rightToLeft: setting.rightToLeft)
      .lines(columns: columns).count
  }
}
