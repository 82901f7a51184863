import Console
import Grid
import ResponseDomain
import Testing

@Suite("A list that is still being counted")
struct CountingTests {
  private static let rows = QueueStock.long(300).rows

  /// Some of the rows, before or after those behind them were counted.
  private func page(_ shown: Int = 200, isCounted: Bool, of all: Int = 300) -> QueuePage {
    let counted = Self.rows.prefix(isCounted ? all : shown)
    return QueuePage(
      request: QueueRequest(filter: .open, around: .start, limit: shown), firstIndex: 0,
      rows: Array(Self.rows.prefix(shown)), total: counted.count,
      counts: counted.reduce(into: [:]) {
        $0[Urgency(of: $1.entry.clock, at: PictureDesk.now), default: 0] += 1
      }, isCounted: isCounted)
  }

  private func console(isCounted: Bool = false) -> ConsoleState {
    var state = PictureDesk.queue()
    _ = update(&state, .queueLoaded(page(isCounted: isCounted)))
    return state
  }

  @Test("Its figures are told as the least that they can be, and then exactly")
  func figures() {
    var state = console()
    let before = frame(state).text.joined(separator: "\n")
    #expect(before.contains("[1 Queue 200+]"))
    #expect(before.contains("/200+"))
    let effects = update(&state, .queueLoaded(page(isCounted: true)))
    #expect(effects.isEmpty)
    let after = frame(state).text.joined(separator: "\n")
    #expect(!after.contains("200+"))
    #expect(after.contains("/300"))
  }

  @Test("Only the group that its last row is in can have more")
  func groups() {
    func headings(isCounted: Bool) -> [String] {
      var state = PictureDesk.queue(rows: 60)
      _ = update(&state, .queueLoaded(page(48, isCounted: isCounted, of: 48)))
      return frame(state).text.flatMap { line in
        line.split(separator: " ").filter { $0.hasPrefix("(") }.map(String.init)
      }
    }
    #expect(headings(isCounted: false) == ["(7)", "(40)", "(1+)"])
    #expect(headings(isCounted: true) == ["(7)", "(40)", "(1)"])
  }

  @Test("Its end is asked for, and not all of it is marked")
  func ends() {
    var state = console()
    guard case .loadQueue(let request) = PictureDesk.type([.character("G")], into: &state).first
    else {
      Issue.record("the last row that is here is taken for the end")
      return
    }
    #expect(request.around == .end)
  }

  @Test("A filter that was just entered may be shown before it is counted")
  func requests() {
    var state = PictureDesk.queue()
    let effects = PictureDesk.type("/rpc".map { .character($0) } + [.enter], into: &state)
    guard case .loadQueue(let request) = effects.first else {
      Issue.record("nothing is read")
      return
    }
    #expect(request.isHurried)
    #expect(!request.whole.isHurried)
    #expect(request.whole.limit >= 200)
  }

  @Test("A console begins with the rows that fill its window", arguments: [12, 24, 100])
  func start(rows: Int) throws {
    var state = PictureDesk.queue(columns: 80, rows: rows)
    #expect(request(in: update(&state, .deskChanged))?.isHurried == false)
    state.queue = QueueState()
    let first = try #require(request(in: update(&state, .deskChanged)))
    #expect(first.isHurried)
    #expect(first.around == .start)
    #expect(first.limit >= rows)
    #expect(first.limit < 200)
  }

  private func request(in effects: [Effect]) -> QueueRequest? {
    for effect in effects { if case .loadQueue(let request) = effect { return request } }
    return nil
  }
}
