package import Grid

/// What the screen would show, as lines of one fact each: for screen readers, dumb terminals and
/// logs (TERMINAL.md, section 8).
package struct PlainPage: Hashable, Sendable {
  /// What is looked at, without figures; a page of another place is told whole.
  package let place: SafeText
  /// What is said first of the place.
  package let title: SafeText
  package let lines: [PlainLine]

  package init(place: SafeText, title: SafeText? = nil, lines: [PlainLine]) {
    self.place = place
    self.title = title ?? place
    self.lines = lines
  }

  /// What is on top: a text that is typed, a box, or the pane with the focus.
  package init(of state: ConsoleState) {
    if let typing = state.typing {
      self.init(place: typing.prompt, lines: PlainPage.typing(typing))
    } else if let box = state.boxes.last {
      self.init(box: box, depth: state.boxes.count, in: state)
    } else {
      self.init(pane: state.pane, in: state)
    }
  }

  private static func typing(_ typing: Typing) -> [PlainLine] {
    guard let fault = typing.fault else { return [] }
    return [PlainLine("character \(fault.offset + 1): \(fault.hint)")]
  }

  /// A box is one column of lines already: it is drawn alone, and its frame left out.
  private init(box: Box, depth: Int, in state: ConsoleState) {
    let wide = PlainFrame.state(of: state)
    var frame = Frame(size: PlainFrame.boxSize, glyphs: .unicode)
    box.content.draw(on: &frame, in: wide)
    let lines = PlainFrame.lines(of: frame, rows: 0..<frame.size.rows)
    let title = lines.first?.text ?? ""
    // Behind two blanks stands what changes, or what it is about in more words.
    let name = title.string.split(separator: "  ", maxSplits: 1).first.map(String.init) ?? ""
    self.init(
      place: "box \(depth): \(SafeText(untrusted: name, kind: .line))",
      title: "box \(depth): \(title)", lines: Array(lines.dropFirst()))
  }

  private init(pane: Pane, in state: ConsoleState) {
    let subject: SafeText = state.tabSubject?.safe ?? ""
    switch pane {
    case .queue:
      let filter = SafeText(untrusted: state.queue.filter.text, kind: .line)
      self.init(
        place: "QUEUE \(state.queue.sort.words) \(filter)", title: state.plainQueueTitle,
        lines: state.plainQueue)
    case .case:
      self.init(place: "CASE \(subject)", title: CasePane.title(state), lines: state.plainCase)
    case .matrix:
      self.init(
        place: "MATRIX \(subject)", title: MatrixPane.title(state), lines: state.plainMatrix)
    case .burndown:
      self.init(
        place: "BURNDOWN \(subject)", title: BurndownPane.title(state),
        lines: state.plainBurndown)
    case .journal: self.init(place: "JOURNAL", lines: state.plainJournal)
    case .tracks, .slots: self.init(drawn: pane, in: state)
    }
  }

  /// A pane that is one column of lines, as it is drawn.
  private init(drawn pane: Pane, in state: ConsoleState) {
    let wide = PlainFrame.state(of: state)
    let body = wide.screen.body
    let lines = PlainFrame.lines(of: frame(wide), rows: body.row..<body.endRow)
    self.init(place: "\(pane.rawValue) \(pane.title)", lines: lines)
  }
}
