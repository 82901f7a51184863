import Console
import Grid
import ResponseDomain
import Testing

@Suite("The pictures")
struct PictureTests {
  @Test("The queue is drawn as the picture shows it")
  func queue() throws {
    try Golden.expect(frame(PictureDesk.queue()).text, equal: "queue-80x24")
  }

  @Test("The first screen of a desk says what to do")
  func empty() throws {
    try Golden.expect(frame(PictureDesk.empty()).text, equal: "empty-80x24")
  }

  @Test("Every cell of the queue has the role of what it means")
  func roles() throws {
    let frame = frame(PictureDesk.queue())
    try Golden.expect(frame.roleLetters + frame.overlayLetters, equal: "queue-80x24-roles")
  }

  @Test(
    "The queue fits every shape of the screen",
    arguments: [(40, 12), (79, 24), (120, 36), (160, 48), (200, 60)])
  func sizes(columns: Int, rows: Int) throws {
    let state = PictureDesk.queue(columns: columns, rows: rows)
    try Golden.expect(frame(state).text, equal: "queue-\(columns)x\(rows)")
  }

  @Test("In ASCII nothing else is drawn")
  func ascii() throws {
    let lines = frame(PictureDesk.queue(glyphs: .ascii)).text
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
    try Golden.expect(lines, equal: "queue-80x24-ascii")
  }

  @Test("The name of a case is never cut, however large its number")
  func longNames() {
    let row = PictureDesk.row(
      "#1234567", .critical, .fixing, .none, "hale", "A subject", received: PictureDesk.now)
    var stock = QueueStock([row])
    var state = stock.console(columns: 80, rows: 24)
    #expect(frame(state).text.contains { $0.hasPrefix("> #1234567 crit fixing") })
    _ = update(&state, .resized(Size(columns: 40, rows: 12)))
    #expect(frame(state).text.contains { $0.hasPrefix("> #1234567 crit") })
  }
}
