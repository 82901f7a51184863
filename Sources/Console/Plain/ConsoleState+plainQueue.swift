internal import Grid
internal import ResponseDomain

extension ConsoleState {
  var plainQueueTitle: SafeText {
    let filter = SafeText(untrusted: queue.filter.text, kind: .line)
    return "QUEUE \(queueTotal.words) by \(queue.sort.words), \(filter)"
  }

  /// The rows of the window with the headings of their groups.
  var plainQueue: [PlainLine] {
    if isEmptyDesk { return plainEmptyDesk }
    let lines = queueLines
    let shown = (0..<PlainFrame.size.rows).compactMap { row in
      plainLine(lines[queue.scroll + row])
    }
    return shown.isEmpty ? [PlainLine("Nothing here; / changes the filter")] : shown
  }

  private var plainEmptyDesk: [PlainLine] {
    let wide = PlainFrame.state(of: self)
    var frame = Frame(size: wide.size, glyphs: .unicode)
    EmptyPane.draw(on: &frame, in: frame.bounds, state: wide)
    return PlainFrame.lines(of: frame, rows: 0..<frame.size.rows)
  }

  private func plainLine(_ line: QueueLines.Line?) -> PlainLine? {
    switch line {
    case nil: return nil
    case .heading(let urgency, let count):
      return PlainLine(QueuePane.heading(urgency, count: count))
    case .row(let index): return queue.page?.row(at: index).map(plainRow)
    case .departed:
      guard let departed = queue.departed else { return nil }
      let name = departed.row.entry.subject.safe
      return PlainLine("\(name) has left the list", isSelected: true)
    }
  }

  private func plainRow(_ row: QueuePage.Row) -> PlainLine {
    let entry = row.entry
    let title = SafeText(
      untrusted: entry.title, kind: .line, rightToLeft: setting.rightToLeft)
    var ends: [SafeText] = [
      entry.ownerWords == "-" ? "no owner" : "owner \(entry.ownerWords)",
      title.isEmpty ? "(no subject)" : title.flagged,
    ]
    if entry.unread > 0 { ends.append("\(entry.unread) unread") }
    if queue.marks.contains(entry.subject) { ends.append("marked") }
    let head: [SafeText] = [
      entry.subject.safe, entry.severity?.words ?? "no rating", entry.stage?.words ?? "report",
    ]
    let derived = Standing(of: entry, at: now, under: setting.policy).derivedWord.map { [$0] } ?? []
    let clock: SafeText =
      entry.clock == .none
      ? "no clock" : "\(entry.clock.kindWords) \(entry.clock.timeWords(at: now))"
    let urgency: SafeText = "\(Urgency(of: entry.clock, at: now).rawValue)"
    return PlainLine(
      (head + [clock] + derived + ends).joined(separator: ", "),
      fact: (head + [entry.clock.kindWords, urgency] + derived + ends).joined(separator: ", "),
      isSelected: entry.subject == queue.cursor && queue.departed == nil)
  }
}
