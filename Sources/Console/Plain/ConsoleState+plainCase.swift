internal import Grid
internal import ResponseDomain

extension ConsoleState {
  /// The case or report that is shown: its facts, its thread, and the text that is selected.
  var plainCase: [PlainLine] {
    switch shown {
    case .nothing: return [PlainLine(opening == nil ? "Nothing is opened" : "Reading")]
    case .report(let view): return plainReport(view)
    case .case(let view):
      let drawing = CaseDrawing(view: view, state: self)
      let facts = drawing.factPairs.filter { !$0.value.isEmpty }.map { fact -> PlainLine in
        let name = fact.label.isEmpty ? "" : "\(fact.label): " as SafeText
        return PlainLine("\(name)\(fact.value.flagged)", fact: fact.label)
      }
      let gates = (gates ?? []).map { gate -> PlainLine in
        let mark: SafeText = gate.holds ? "holds" : "open"
        return PlainLine("\(gate.rule.safe) \(mark): \(gate.rule.words)")
      }
      return [PlainLine("Title: \(view.subject.title.line.flagged)")]
        + [PlainLine("Stage: \(view.subject.stage.name.words)")] + facts
        + [PlainLine(drawing.gateTitle(columns: .max))] + gates
        + [PlainLine("THREAD \(drawing.thread.count), unread \(view.subject.unread.count)")]
        + plainThread(drawing) + plainText(drawing)
    }
  }

  private func plainReport(_ view: ReportView) -> [PlainLine] {
    let drawing = ReportDrawing(view: view, state: self)
    let subject = SafeText(
      untrusted: view.report.subject, kind: .line, rightToLeft: setting.rightToLeft)
    return [PlainLine("Subject: \(subject.flagged)")]
      + drawing.factLines(columns: PlainFrame.size.columns).map { PlainLine($0) }
      + (view.text.map(plainLines) ?? [])
  }

  private func plainThread(_ drawing: CaseDrawing) -> [PlainLine] {
    drawing.thread.map { entry in
      let way: SafeText =
        switch entry.direction {
        case .inbound: "from \(entry.who)"
        case .outbound: "to finder, by \(entry.who)"
        case .act: "by \(entry.who)"
        }
      let words = entry.words(unread: drawing.subject.unread, in: setting.zone)
      return PlainLine(
        "\(entry.at.shortWords(in: setting.zone)) \(way): \(words)",
        isSelected: entry.id == drawing.selected?.id)
    }
  }

  /// What the selected line of the thread says in full.
  private func plainText(_ drawing: CaseDrawing) -> [PlainLine] {
    guard let selected = drawing.selected else { return [] }
    if let mail = selected.mail {
      guard let text = drawing.view.text, text.digest == mail else { return [] }
      return plainLines(text)
    }
    let words =
      selected.draft.map { "To \($0.to.safe)\nSubject \($0.subject.line)\n\($0.text.block)" }
      ?? selected.event.details(in: setting.zone)
    return words.lines.map { PlainLine($0) }
  }

  /// A message with a bar before the sender's words, and only there.
  private func plainLines(_ text: MailText) -> [PlainLine] {
    let from = SafeText(
      untrustedName: text.from.name, address: text.from.address,
      rightToLeft: setting.rightToLeft)
    let drawing = MessageDrawing(text: text, scroll: 0, rightToLeft: setting.rightToLeft)
    let files = text.attachments.map { file -> PlainLine in
      PlainLine("File: \(SafeText(untrusted: file.name, kind: .file).flagged), \(file.size) bytes")
    }
    return [PlainLine("From \(from.flagged)")] + files
      + drawing.lines(columns: PlainFrame.size.columns).map { line in
        switch line {
        case .theirs(let words): PlainLine("| \(words.withoutFlags)")
        case .ours(let words): PlainLine(words)
        }
      }
  }
}
