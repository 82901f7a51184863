import Console
import Grid
import ResponseDomain

/// A queue that answers requests as a store does, for tests that let a console run.
struct QueueStock {
  var rows: [QueuePage.Row]
  /// What was asked for besides stretches of the queue.
  private(set) var others: [Effect] = []

  init(_ rows: [QueuePage.Row]) {
    self.rows = rows
  }

  /// A long queue: all rows in the last group but the first few.
  static func long(_ count: Int) -> QueueStock {
    QueueStock(
      (0..<count).map { number in
        let received = PictureDesk.now - .hours(23) + .minutes(number * 30)
        return PictureDesk.row(
          "m\(number + 1)", nil, nil,
          .due(.acknowledgement, at: received + .hours(24), since: received), nil,
          "subject \(number)", received: received)
      })
  }

  func page(for request: QueueRequest) -> QueuePage {
    let index: Int
    switch request.around {
    case .start: index = 0
    case .end: index = rows.count
    case .index(let wanted): index = wanted
    case .subject(let subject): index = rows.firstIndex { $0.entry.subject == subject } ?? 0
    }
    let first = max(0, min(index - request.limit / 2, rows.count - request.limit))
    return QueuePage(
      request: request, firstIndex: first, rows: Array(rows.dropFirst(first).prefix(request.limit)),
      total: rows.count,
      counts: rows.reduce(into: [:]) {
        $0[Urgency(of: $1.entry.clock, at: PictureDesk.now), default: 0] += 1
      })
  }

  /// Gives the console a message, and answers until it asks for nothing more.
  mutating func run(_ message: Message, on state: inout ConsoleState) {
    var waiting = update(&state, message)
    var answered = 0
    while !waiting.isEmpty, answered < 50 {
      let effect = waiting.removeFirst()
      answered += 1
      if let answer = answer(to: effect) {
        waiting += update(&state, answer)
      } else {
        others.append(effect)
      }
    }
  }

  private func answer(to effect: Effect) -> Message? {
    switch effect {
    case .loadQueue(let request): .queueLoaded(page(for: request))
    case .loadSubject(.case(let id)):
      id == CaseDesk.rpc.subject.id
        ? .caseLoaded(CaseDesk.rpc)
        : id == CaseDesk.search.subject.id ? .caseLoaded(CaseDesk.search) : .gone(.case(id))
    case .loadSubject(.report(let id)): .reportLoaded(Self.report(id))
    case .loadMail(let digest):
      digest == CaseDesk.newest.digest ? .mailLoaded(CaseDesk.newest) : nil
    case .edit: .composed("written\u{1B}[2J\nin an editor")
    case .act(let act): .acted(act, ActDone(at: PictureDesk.now, events: []))
    case .send: .failed("the mail program did not answer")
    case .loadDesk, .loadJournal, .loadRecentActs, .undo, .redo, .write, .copy, .showBytes,
      .takeMail, .keepFilters, .useTheme, .openPolicy, .openManual, .sendAgain, .openDemo, .notice,
      .redraw, .suspend, .quit:
      nil
    }
  }

  private static func report(_ id: ReportID) -> ReportView {
    let received = ReportReceived(
      channel: .mailbox,
      origin: .byHand(
        report: HandReport(
          title: CaseDesk.words("\u{202E}evil\u{7} title"),
          sender: Sender(name: "A\u{200B}", address: "a@b.example"),
          receivedAt: PictureDesk.now - .hours(2))), claims: [])
    return ReportView(
      report: Report(id: id, received: received), view: CaseDesk.deskView, seen: [:],
      history: StreamHistory([]), similar: [])
  }

  mutating func console(columns: Int = 80, rows: Int = 24) -> ConsoleState {
    var state = ConsoleState(
      setting: PictureDesk.setting(), now: PictureDesk.now,
      size: Size(columns: columns, rows: rows), desk: PictureDesk.glance(of: PictureDesk.page()))
    run(.deskChanged, on: &state)
    return state
  }
}
