import Foundation
import Testing

@Suite("The manual and the completions")
struct ManualTests {
  @Test(
    "They are installed below a prefix, again in place of older ones, and every command is in them")
  func installs() throws {
    let desk = try TestDesk()
    let prefix = desk.file("prefix").path
    for _ in 0..<2 {
      let ended = try Program.run(["manual", "--install", prefix])
      try #require(ended.status == 0, "\(ended.words)")
      #expect(ended.text.split(separator: "\n").count == 4)
    }
    func text(_ path: String) throws -> String {
      try String(contentsOfFile: "\(prefix)/share/\(path)", encoding: .utf8)
    }
    let page = try text("man/man1/dutydesk.1")
    #expect(page.hasPrefix(".TH DUTYDESK 1"))
    for words in ["case acknowledge", "matrix set", "hours log", "and step down", "inbox check"] {
      #expect(page.contains(words), "\(words)")
    }
    for file in [
      "bash-completion/completions/dutydesk", "zsh/site-functions/_dutydesk",
      "fish/vendor_completions.d/dutydesk.fish",
    ] {
      let script = try text(file)
      #expect(script.contains("acknowledge") && script.contains("high-contrast") == false)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: "\(prefix)/share/man/man1")
    #expect(left == ["dutydesk.1"])
  }

  @Test("Bash takes the completions, and they complete")
  func bash() throws {
    let desk = try TestDesk()
    try #require(
      try Program.run(["manual", "--install", desk.file("prefix").path]).status == 0)
    let script = """
      . \(desk.file("prefix").path)/share/bash-completion/completions/dutydesk
      COMP_WORDS=(dutydesk case ackn); COMP_CWORD=2; COMP_LINE='dutydesk case ackn'
      COMP_POINT=${#COMP_LINE}; _dutydesk dutydesk ackn case; echo "${COMPREPLY[@]}"
      """
    let ended = try Program.run(["-c", script], program: "/bin/bash")
    #expect(ended.text.contains("acknowledge"), "\(ended.text) \(ended.words)")
  }

  @Test("Where it cannot be written, it is told", arguments: ["/proc/none", "/dev/null/x"])
  func refuses(prefix: String) throws {
    let ended = try Program.run(["manual", "--install", prefix])
    #expect([73, 77].contains(ended.status))
    #expect(ended.words.contains("Cannot write"))
  }

  @Test(
    "A noun without a verb says what can be done with it",
    arguments: [
      ("case", "acknowledge"), ("desk", "verify"), ("mail", "take"), ("inbox", "check"),
      ("matrix", "import"), ("hours", "log"), ("rota", "take"), ("theme", "check"),
    ])
  func nouns(noun: String, verb: String) throws {
    let ended = try Program.run([noun])
    #expect(ended.status == 64)
    #expect(ended.text.isEmpty)
    #expect(ended.words.contains("dutydesk \(noun): what shall be done?"))
    #expect(ended.words.contains(verb))
    #expect(try Program.run([noun, "--help"]).status == 0)
  }
}
