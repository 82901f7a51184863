import Glibc
import Testing

/// The terminal layer in a real terminal. One at a time, because they share two cores.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct RealTerminalTests {
  @Test(
    "It opens, paints and leaves the terminal as it was",
    arguments: ["xterm-256color", "screen", "tmux-256color", "linux", "vt100"])
  func opens(term: String) throws {
    let session = try TerminalSession()
    let before = try session.modes()
    try session.startProbe(term: term)
    let lines = try session.screen().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("probe 80x24 pid "))
    #expect(lines[0].contains(" \(term) "))
    #expect(lines[0].hasSuffix(" utf8 true"))
    #expect(lines[1] == "wide 日本語 e\u{301} end")
    #expect(lines[2] == "    here")
    #expect(try session.fact("#{cursor_x},#{cursor_y}") == "4,2")
    // A vt100 cannot hide its cursor.
    #expect(try session.fact("#{cursor_flag}") == (term == "vt100" ? "1" : "0"))
    try session.press("k", "Up", "q")
    try session.waitFor("ended=0")
    #expect(try session.fact("#{alternate_on},#{cursor_flag}") == "0,1")
    #expect(try session.modes() == before)
  }

  @Test(
    "A terminal that cannot show a screen is refused with the reason",
    arguments: [
      ("dumb", "tooSimple(name: \"dumb\")"), ("no-such", "unknownTerm(name: \"no-such\")"),
      ("", "termIsUnset"),
    ])
  func refuses(term: String, reason: String) throws {
    let session = try TerminalSession()
    try session.enter(try session.probeLine(term: term))
    #expect(try session.waitFor("ended=70").contains("cannot open: \(reason)"))
  }

  @Test("Without a terminal it is refused with the reason")
  func noTerminal() throws {
    let session = try TerminalSession()
    let line = try session.probeLine(term: "vt100")
    try session.enter(line.replacing("TERM=", with: "setsid -w env TERM="))
    #expect(try session.waitFor("ended=70").contains("cannot open: notATerminal(code: \(ENXIO))"))
  }

  @Test("Keys are heard, and Ctrl-C is one of them")
  func keys() throws {
    let session = try TerminalSession()
    try session.startProbe(term: "tmux-256color")
    try session.press("k", "Up", "M-x", "C-u", "F1", "BTab", "Home", "PPage", "Enter", "BSpace")
    try session.type("ü語")
    try session.press("C-c", "Escape")
    let shown = try session.waitFor("key escape")
    let heard = shown.split(separator: "\n").filter { $0.hasPrefix("key") }
    #expect(
      heard == [
        "key character(\"k\")", "key up", "key alt(\"x\")", "key control(\"u\")",
        "key function(1)", "key backTab", "key home", "key pageUp", "key enter", "key backspace",
        "key character(\"ü\")", "key character(\"語\")", "key control(\"c\")", "key escape",
      ])
  }

  @Test("A terminal's answer acts as no key")
  func answers() throws {
    let session = try TerminalSession()
    try session.startProbe()
    try session.type("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?62;22c\u{1B}P1$rq\u{1B}\\")
    try session.type("\u{1B}[<0;10;10M")
    try session.press("k")
    let shown = try session.waitFor("key character(\"k\")")
    #expect(shown.split(separator: "\n").filter { $0.hasPrefix("key") }.count == 1)
  }

  @Test("The mouse is heard when it is wanted, and given back at the end")
  func mouse() throws {
    let session = try TerminalSession()
    #expect(try session.fact("#{mouse_any_flag}") == "0")
    try session.enter("export PROBE_MOUSE=1")
    try session.startProbe()
    #expect(try session.fact("#{mouse_any_flag}") == "1")
    try session.type("\u{1B}[<0;10;5M\u{1B}[<0;10;5m\u{1B}[<65;3;4M")
    try session.press("k")
    let shown = try session.waitFor("key character(\"k\")")
    #expect(shown.contains("mouse left 9,4"))
    #expect(shown.contains("mouse wheelDown 2,3"))
    try session.press("q")
    try session.waitFor("ended=0")
    #expect(try session.fact("#{mouse_any_flag}") == "0")
  }

  @Test(
    "A paste is one event", arguments: ["xterm-256color", "screen", "linux", "vt100"])
  func paste(term: String) throws {
    let session = try TerminalSession()
    try session.startProbe(term: term)
    try session.tmux("set-buffer", "q a\nüx 語")
    try session.tmux("paste-buffer", "-p")
    try session.press("k")
    let shown = try session.waitFor("key character(\"k\")")
    #expect(shown.contains("paste \"q a\\rüx 語\" cut false\nkey character(\"k\")"))
  }

  @Test("It follows every change of size, down to nothing and back")
  func resize() throws {
    let session = try TerminalSession()
    try session.startProbe()
    try session.resize(columns: 100, rows: 30)
    try session.waitFor("resized 100x30")
    try session.resize(columns: 8, rows: 2)
    try session.waitForScreen("a small screen") { $0 == "probe 8x\nwide 日\n" }
    try session.resize(columns: 1, rows: 1)
    try session.waitForScreen("a single cell") { $0 == "p\n" }
    try session.resize(columns: 80, rows: 24)
    try session.waitForScreen("the first size") {
      $0.hasPrefix("probe 80x24 ") && $0.contains("\nwide 日本語 e\u{301} end\n    here\n")
    }
  }

  @Test("A program in the background is fed and heard while keys go on")
  func background() throws {
    let session = try TerminalSession()
    try session.startProbe()
    try session.press("b", "k")
    try session.waitFor("child exited(code: 3) true \"300000\\noops\\n\"")
    try session.waitFor("key character(\"k\")")
  }

  @Test("What a library writes to stderr goes to the file and not on the screen")
  func diagnostics() throws {
    let session = try TerminalSession()
    try session.startProbe()
    try session.press("w", "k")
    let shown = try session.waitFor("key character(\"k\")")
    #expect(!shown.contains("complains"))
    #expect(try session.read("\(session.directory)/log").contains("a library complains"))
  }

  @Test("Wide characters may begin in any column and move from frame to frame")
  func wideTextMoves() throws {
    let session = try TerminalSession(columns: 26, rows: 8)
    try session.startProbe()
    let text = "wide 日本語 e\u{301} end"
    for indent in 1...8 {
      try session.press("s")
      try session.waitFor("\n" + String(repeating: " ", count: indent) + text + "\n")
    }
    // The last columns are full; from here on it is cut, and a wide character never in half.
    for _ in 9...19 { try session.press("s") }
    try session.waitFor("\n" + String(repeating: " ", count: 19) + "wide 日\n")
    try session.press("s")
    try session.waitFor("\n" + String(repeating: " ", count: 20) + "wide\n")
  }

  @Test("Nothing in a cell is obeyed as a control")
  func hostileText() throws {
    let session = try TerminalSession()
    try session.startProbe()
    try session.press("h")
    try session.waitFor("\nhostile \u{FFFD}[31m\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}end\n")
  }

  @Test("Without UTF-8 what cannot be drawn is a question mark, and columns stay")
  func plainLocale() throws {
    let session = try TerminalSession()
    try session.enter("export LC_ALL=C")
    try session.startProbe()
    let shown = try session.waitFor("\nwide ? ? ?  e end\n")
    #expect(shown.contains(" utf8 false"))
  }

  @Test("A watched descriptor and a moment wake it up")
  func wakeups() throws {
    let session = try TerminalSession()
    let door = "\(session.directory)/door"
    try session.enter("mkfifo \(door); export PROBE_DOOR=\(door)")
    try session.startProbe()
    try session.tmux("run-shell", "printf knock > \(door)")
    try session.waitFor("\nthrough the door knock\n")
    try session.press("d")
    try session.waitFor("\ndeadline\n")
  }

  @Test("Keys that come together are all taken, whatever stands between them")
  func burst() throws {
    let session = try TerminalSession()
    try session.startProbe()
    try session.type("sésss\u{1B}[99~ss")
    try session.waitFor("\n" + String(repeating: " ", count: 6) + "wide 日本語")
    try session.type("ss")
    try session.waitFor("\n" + String(repeating: " ", count: 8) + "wide 日本語")
  }

  @Test("A paste whose end never comes is over after a while")
  func endlessPaste() throws {
    let session = try TerminalSession()
    try session.startProbe()
    try session.type("\u{1B}[200~ab")
    try session.waitFor("paste \"ab\" cut false")
  }

  @Test("Ctrl-L brings back what somebody else wrote over")
  func redraw() throws {
    let session = try TerminalSession()
    try session.startProbe()
    let tty = try session.fact("#{pane_tty}")
    try session.tmux("run-shell", "printf '\\033[2J\\033[Hwritten over' > \(tty)")
    try session.waitFor("written over")
    try session.press("C-l")
    let shown = try session.waitFor("wide 日本語")
    #expect(!shown.contains("written over"))
  }
}
