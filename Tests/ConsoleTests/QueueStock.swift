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
      if case .loadQueue(let request) = effect {
        waiting += update(&state, .queueLoaded(page(for: request)))
      } else {
        others.append(effect)
      }
    }
  }

  mutating func console(columns: Int = 80, rows: Int = 24) -> ConsoleState {
    var state = ConsoleState(
      setting: PictureDesk.setting(), now: PictureDesk.now,
      size: Size(columns: columns, rows: rows), desk: PictureDesk.glance(of: PictureDesk.page()))
    run(.deskChanged, on: &state)
    return state
  }
}
