import Glibc
import Testing

/// How the terminal is given up: for a while, to a program, or for good. One at a time, because
/// they share two cores.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct GivingUpTerminalTests {
  @Test("Suspended it gives the terminal back; continued it takes over the new size")
  func suspend() throws {
    let session = try TerminalSession()
    let before = try session.modes()
    try session.startProbe()
    try session.press("C-z")
    try session.waitFor("Stopped")
    #expect(try session.fact("#{alternate_on},#{cursor_flag}") == "0,1")
    #expect(try session.modes() == before)
    try session.resize(columns: 90, rows: 20)
    try session.enter("fg")
    let shown = try session.waitFor("resized 90x20")
    #expect(shown.hasPrefix("probe 90x20 "))
    #expect(shown.contains("    here\nback\n"))
    #expect(try session.fact("#{alternate_on},#{cursor_flag}") == "1,0")
    try session.press("k")
    try session.waitFor("key character(\"k\")")
  }

  @Test("Stopped from outside and continued, it paints everything again")
  func stoppedFromOutside() throws {
    let session = try TerminalSession()
    let probe = try session.startProbe()
    kill(probe, SIGSTOP)
    try session.waitFor("Stopped")
    try session.enter("fg")
    #expect(try session.waitFor("\ncontinued\n").hasPrefix("probe 80x24"))
  }

  @Test("A program in the foreground has the terminal to itself, and may be suspended")
  func foreground() throws {
    let session = try TerminalSession()
    let before = try session.modes()
    let script = "stty -a > \(session.directory)/inside; read -p 'your line? ' x; exit ${#x}"
    try session.startProbe(program: "bash -c '\(script.replacing("'", with: "\""))'")
    try session.press("e")
    try session.waitFor("your line?")
    #expect(try session.read("\(session.directory)/inside") == before)
    #expect(try session.fact("#{alternate_on}") == "0")
    try session.press("C-z")
    try session.waitFor("Stopped")
    try session.resize(columns: 90, rows: 20)
    try session.enter("fg")
    // The line editor of the program is back once it echoes.
    try session.type("four")
    try session.waitFor("four")
    try session.press("Enter")
    let shown = try session.waitFor("ran exited(code: 4)")
    #expect(shown.hasPrefix("probe 90x20 "))
    try session.press("k")
    try session.waitFor("key character(\"k\")")
  }

  @Test("A program that is missing leaves the screen as it was")
  func missingProgram() throws {
    let session = try TerminalSession()
    try session.startProbe(program: "no-such-program")
    try session.press("e")
    let expected = "ran not: cannotStart(program: \"no-such-program\", code: 2)"
    #expect(try session.waitFor(expected).hasPrefix("probe 80x24"))
  }

  @Test("Asked to end while a program has the terminal, the program ends first")
  func killedBehindProgram() throws {
    let session = try TerminalSession()
    let before = try session.modes()
    let script = "trap \"echo tidied; exit\" TERM; echo in front; while :; do read x; done"
    let probe = try session.startProbe(program: "bash -c '\(script)'")
    try session.press("e")
    try session.waitFor("in front")
    kill(probe, SIGTERM)
    let shown = try session.waitFor("ended=143")
    #expect(shown.contains("in front\ntidied\n"))
    #expect(try session.modes() == before)
  }

  @Test(
    "Killed by a signal, it gives the terminal back and dies of that signal",
    arguments: [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGHUP, SIGTERM, SIGQUIT])
  func killed(signal: Int32) throws {
    let session = try TerminalSession()
    let before = try session.modes()
    let probe = try session.startProbe()
    try session.press("c")
    kill(probe, signal)
    let shown = try session.waitFor("ended=\(128 + signal)")
    #expect(shown.contains("probe: failed") == ![SIGHUP, SIGTERM, SIGQUIT].contains(signal))
    #expect(try session.fact("#{alternate_on},#{cursor_flag},#{keypad_flag}") == "0,1,0")
    #expect(try session.modes() == before)
  }

  @Test(
    "A trap, an abort, a stack that overflows and a plain exit give the terminal back",
    arguments: [("i", [132, 133]), ("a", [134]), ("o", [139]), ("x", [3])])
  func crashes(key: String, codes: [Int]) throws {
    let session = try TerminalSession()
    let before = try session.modes()
    try session.startProbe()
    try session.press(key)
    try session.waitForScreen("the end") { shown in
      codes.contains { shown.contains("ended=\($0)") }
    }
    #expect(try session.fact("#{alternate_on},#{cursor_flag}") == "0,1")
    #expect(try session.modes() == before)
  }

  @Test("A crash without a second screen leaves the prompt below what was drawn")
  func crashOnOneScreen() throws {
    let session = try TerminalSession()
    try session.startProbe(term: "vt100")
    try session.press("a")
    let shown = try session.waitFor("ended=134")
    #expect(shown.hasSuffix("probe: failed\nAborted\nended=134\nready>\n"))
    #expect(!shown.contains("here"))
  }

  @Test("Output that Ctrl-S holds back does not keep it from ending")
  func killedWhileOutputIsHeld() throws {
    let session = try TerminalSession()
    let before = try session.modes()
    let probe = try session.startProbe()
    try session.press("C-s", "k", "k")
    kill(probe, SIGTERM)
    try session.waitFor("ended=143")
    #expect(try session.modes() == before)
  }

  @Test("When its terminal goes away it goes too, even if it ignores the hang-up")
  func hangUp() throws {
    let session = try TerminalSession()
    try session.enter("trap '' HUP")
    let probe = try session.startProbe()
    try session.tmux("kill-server")
    try session.wait(for: "the end of the probe") { kill(probe, 0) != 0 }
  }
}
