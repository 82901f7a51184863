internal import Grid
internal import ResponseDomain

extension CaseDrawing {
  /// ` ✓received─✓acknowledged─✓reproducing─✓assessing─[fixing]─released─closed`
  func drawStages(on frame: inout Frame, in line: Rect) {
    let room = line.columns - 2
    let whole = stageLine(short: false)
    let text = whole.width <= room ? whole : stageLine(short: true)
    frame.put(
      text, at: Point(column: line.column + 1, row: line.row), columns: room, role: .text)
  }

  private func stageLine(short: Bool) -> SafeText {
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
    }.joined(separator: "─")
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
