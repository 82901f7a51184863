import Testing

/// A braille display follows the hardware cursor, so a terminal is asked where it stands
/// (ghcup-hs#1030).
@Suite(.timeLimit(.minutes(2)))
struct ConsoleCursorTests {
  @Test("The hardware cursor of the console stands on the first cell of what is selected")
  func stands() throws {
    let session = try TerminalSession()
    let program = try TerminalSession.program("dutydesk")
    let desk = "\(session.directory)/desk"
    try session.enter("\(program) demo --keep \(desk) --only-make && echo made'='1")
    try session.waitFor("made=1")
    try session.enter(
      "clear; \(program) console --desk \(desk) --at 2003-07-08T14:05 --as-user hale")
    try session.waitFor("[1 Queue 14]")
    #expect(try session.atCursor().hasPrefix("> m45"))
    try session.press("j")
    try session.waitFor("m46 · ack due")
    #expect(try session.atCursor().hasPrefix("> m46"))
    try session.press("t")
    try session.waitFor("letter picks")
    #expect(try session.atCursor().hasPrefix("> a"))
    try session.press("Escape")
    try session.waitForScreen("the list") { !$0.contains("letter picks") }
    try session.type(":1026")
    try session.press("Enter")
    try session.waitFor("[2 Case #1026]")
    #expect(try session.atCursor().hasPrefix("> 8 Jul 09:47"))
    try session.press("3")
    try session.waitFor("[3 Matrix 43%]")
    // The letter of the cell, which has brackets around it.
    #expect(try session.atCursor().hasPrefix("X]"))
    try session.press("4", "h")
    try session.waitFor("Mon 7 Jul: 656 h left")
    try session.press("T")
    try session.waitFor("LOGGED")
    #expect(try session.atCursor().hasPrefix(">Mon 7 Jul"))
    try session.press("+")
    try session.waitFor("LOG HOURS")
    try session.press("Tab")
    try session.type("4")
    try session.waitForScreen("the typed figure") { $0.contains("*Hours              4") }
    // Behind what is typed, and seen there.
    #expect(try session.fact("#{cursor_flag}") == "1")
    #expect(try session.atCursor().hasPrefix(" "))
  }
}

extension TerminalSession {
  /// What is shown from the hardware cursor to the end of its row.
  fileprivate func atCursor() throws -> String {
    let place = try fact("#{cursor_x},#{cursor_y}").split(separator: ",").compactMap { Int($0) }
    let rows = try screen().split(separator: "\n", omittingEmptySubsequences: false)
    guard place.count == 2, rows.indices.contains(place[1]) else { return "" }
    return String(rows[place[1]].dropFirst(place[0]))
  }
}
