internal import Grid
internal import ResponseDomain

/// The message as it will leave, and what that does, before it is sent.
extension FormBox {
  mutating func confirm(
    _ input: BoxInput, _ mail: PendingMail, isSending: Bool, in state: ConsoleState
  ) -> BoxOutcome {
    guard case .key(let key) = input else {
      return .say("A paste is refused here: choose with the keys")
    }
    switch key {
    case .character("s"): return send(mail)
    case .character("n"): phase = .filling
    case .enter:
      if isSending { return send(mail) }
      phase = .filling
    case .character("j"), .character("k"), .up, .down, .tab, .backTab:
      phase = .confirming(mail, isSending: !isSending)
    case .pageDown, .pageUp:
      let region = Frame(size: state.size).boxRegion
      let page = MailPage(mail, in: region)
      let step = max(1, page.room - 1)
      scroll = max(0, min(page.last, scroll + (key == .pageDown ? step : -step)))
    case .character, .control, .alt, .escape, .backspace, .delete, .insert, .left, .right, .home,
      .end, .function:
      break
    }
    return .stay
  }

  private mutating func send(_ mail: PendingMail) -> BoxOutcome {
    phase = .waiting
    return .ask([.send(mail)])
  }

  /// How a message lies in its box; where there are few rows, the footer alone tells the keys.
  private struct MailPage {
    let lines: [SafeText]
    let rect: Rect
    let isWhole: Bool

    init(_ mail: PendingMail, in region: Rect) {
      let columns = min(FormBox.width, region.columns)
      isWhole = region.rows >= 14
      lines = mail.text.block.wrapped(to: max(1, columns - 6))
      rect = Rect.centered(
        columns: columns, rows: min(lines.count, 40) + 10, in: region)
    }

    /// Rows that the text has.
    var room: Int { max(1, isWhole ? rect.rows - 10 : rect.rows - 5) }
    /// The line that stands first at the end of the text.
    var last: Int { max(0, lines.count - room) }
  }

  func drawMail(
    _ mail: PendingMail, isSending: Bool, on frame: inout Frame, in state: ConsoleState
  ) {
    let page = MailPage(mail, in: frame.boxRegion)
    frame.clear(page.rect)
    frame.box(
      page.rect, style: .heavy, role: .frameFocus, title: "SEND THIS MAIL?",
      note: "it cannot be undone")
    let inner = page.rect.inset(columns: 1, rows: 1)
    var rows = RowStack(inner)
    func put(_ text: SafeText, role: Role = .text) {
      rows.take(1) { line in
        frame.put(
          text, at: Point(column: line.column + 2, row: line.row), columns: line.columns - 3,
          role: role)
      }
    }
    put("To       \(mail.to.safe)")
    put("Subject  \(mail.title.line)")
    if page.isWhole { put("") }
    let first = min(scroll, page.last)
    for line in page.lines.dropFirst(first).prefix(page.room) { put(line) }
    let rest = page.lines.count - first - page.room
    if rest > 0 { put("-- \(SafeText.counted(rest, "line", "lines")) more, PgDn", role: .dim) }
    frame.cursor = Point(column: inner.column + 2, row: max(inner.row, inner.endRow - 1))
    guard page.isWhole else { return }
    put("")
    put("It leaves the house. \(kind.consequence)")
    put("")
    put(isSending ? "  n  not yet, back to the form" : "> n  not yet, back to the form")
    put(isSending ? "> s  send it" : "  s  send it")
  }
}
