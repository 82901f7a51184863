internal import Grid
internal import ResponseDomain

extension CaseDrawing {
  /// ` ✓received─✓acknowledged─✓reproducing─✓assessing─[fixing]─released─closed`
  func drawStages(on frame: inout Frame, in line: Rect) {
    let room = line.columns - 2
    let whole = stageWords(short: false).joined(separator: "─")
    frame.put(
      whole.width <= room ? whole : shortLine(columns: room),
      at: Point(column: line.column + 1, row: line.row), columns: room, role: .text)
  }

  /// As many stages as have room, each whole; what is cut is still to come, or long past.
  private func shortLine(columns: Int) -> SafeText {
    let words = stageWords(short: true)
    let whole = words.joined(separator: "─")
    guard whole.width > columns else { return whole }
    let line = (1..<words.count).reversed().lazy
      .map { "\(words[..<$0].joined(separator: "─"))─ …" as SafeText }
      .first { $0.width <= columns }
    return line ?? whole
  }

  private func stageWords(short: Bool) -> [SafeText] {
    let now = subject.stage.name
    let path: [StageName] =
      switch now {
      case .received, .acknowledged, .reproducing, .assessing, .fixing, .released, .closed:
        StageName.path
      case .needsInfo, .declined, .deferred, .merged:
        StageName.path.filter { passed.contains($0) } + [now]
          + (now == .needsInfo ? StageName.path.filter { !passed.contains($0) } : [])
      }
    let here = path.firstIndex(of: now) ?? 0
    return path.enumerated().map { index, stage -> SafeText in
      let words = short ? stage.shortWords : stage.words
      if index == here { return "[\(words)]" }
      return index < here ? "✓\(words)" : words
    }
  }

  /// The stages that the case has been in, as far as its history tells.
  private var passed: Set<StageName> {
    var passed: Set<StageName> = [.received]
    for history in view.histories {
      for recorded in history.live {
        guard case .case(subject.id, let event) = recorded.event else { continue }
        switch event {
        case .opened(let opened):
          if !opened.report.answer.isWaiting { passed.insert(.acknowledged) }
        case .acknowledged: passed.insert(.acknowledged)
        case .widenedFirst: passed.formUnion([.acknowledged, .reproducing])
        case .reproduced: passed.insert(.assessing)
        case .accepted: passed.insert(.fixing)
        case .reportJoined, .finderJoined, .reportLeft, .mailJoined, .mailRead, .mailWritten,
          .mailHandedOver, .asked, .answerArrived, .widened, .narrowed, .assessed, .rated,
          .issueRated, .slotMoved, .deferred, .declined, .reopened, .merged, .absorbed, .issueAdded,
          .retitled,
          .codeNamed, .owned, .contactDue, .noted, .finderDescribed, .credited, .worldLearned,
          .embargoed, .numbered, .matrix, .hours:
          break
        case .release(let event):
          if case .shipped = event { passed.insert(.released) }
          if case .reissued = event { passed.remove(.released) }
        }
      }
    }
    return passed
  }
}

extension StageName {
  /// The way of a case that is not declined, put off or merged.
  static let path: [StageName] = [
    .received, .acknowledged, .reproducing, .assessing, .fixing, .released, .closed,
  ]
}
