import Grid
import Testing

@testable import Console

@Suite("Scripts")
struct ScriptTests {
  @Test func `A script is keys, typed text and orders, line by line`() throws {
    let text = """
      # go down, then look at all
        # twice
      :size 40x12

      j Down  Enter Ctrl-R "
      """
    #expect(throws: ScriptFault(line: 5, words: "the quote is not closed")) {
      () throws(ScriptFault) in try Script.steps(of: text)
    }
    let whole = text.dropLast() + "\"/a b\" F1\n:paste x  y\n  :save-screen a b.txt\n"
    #expect(
      try Script.steps(of: String(whole)) == [
        .size(Size(columns: 40, rows: 12)), .key(.character("j")), .key(.down), .key(.enter),
        .key(.control("r")), .key(.character("/")), .key(.character("a")), .key(.character(" ")),
        .key(.character("b")), .key(.function(1)), .paste("x  y"),
        .saveScreen(path: "a b.txt"),
      ])
  }

  @Test(
    "What cannot be understood is told by line",
    arguments: [
      ("j\nCrtl-A", 2, "Crtl-A is not the name of a key"),
      (":save-screen", 1, "there is :save-screen FILE, :size 80x24 and :paste TEXT"),
      ("\n:quit", 2, "there is :save-screen FILE, :size 80x24 and :paste TEXT"),
      (":size 80", 1, "a size is such as 80x24"), (":size 0x4", 1, "a size is such as 80x24"),
    ])
  func faults(text: String, line: Int, words: SafeText) {
    #expect(throws: ScriptFault(line: line, words: words)) {
      () throws(ScriptFault) in try Script.steps(of: text)
    }
  }
}
