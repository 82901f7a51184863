import Grid
import Testing

@testable import Settings

@Suite struct KeysFileTests {
  private static let actions = [
    KeyedAction(words: "view help", keys: [.character("?"), .function(1)]),
    KeyedAction(words: "view suspend", keys: [.control("z")]),
    KeyedAction(words: "list filter", keys: [.character("/")], panes: [.queue]),
    KeyedAction(words: "list next", keys: [.character("n"), .character("i")], panes: [.queue]),
    KeyedAction(words: "matrix set", keys: [.character("s")], panes: [.matrix]),
  ]

  private func read(_ text: String) -> KeysFile.Reading {
    KeysFile.read(text, actions: Self.actions)
  }

  private func keys(_ words: String, _ bindings: KeyBindings) throws -> [Key] {
    let action = try #require(Self.actions.first { $0.words == words })
    return bindings.keys(of: action, among: Self.actions)
  }

  @Test func `Several keys can be given to an action, one as a text, none as an empty list`() throws
  {
    let reading = read(
      """
      # mine
      "list filter" = ["F5", "Ctrl-F"]
      "view help" = "h"
      "list next" = []
      """)
    #expect(reading.fault == nil)
    #expect(try keys("list filter", reading.bindings) == [.function(5), .control("f")])
    #expect(try keys("view help", reading.bindings) == [.character("h")])
    #expect(try keys("list next", reading.bindings) == [])
    #expect(try keys("matrix set", reading.bindings) == [.character("s")])
    #expect(
      reading.bindings.change(of: "view help")
        == KeyBindings.Change(keys: [.character("h")], file: "keys.toml", line: 3))
    #expect(reading.bindings.change(of: "matrix set") == nil)
  }

  @Test func `The user's key is taken from what the program gave it to, only in the same pane`()
    throws
  {
    let bindings = read("\"list filter\" = [\"i\", \"s\", \"?\"]").bindings
    #expect(
      try keys("list filter", bindings) == [.character("i"), .character("s"), .character("?")])
    #expect(try keys("list next", bindings) == [.character("n")])
    #expect(try keys("matrix set", bindings) == [.character("s")])
    // What is there in every pane cannot keep it in one.
    #expect(try keys("view help", bindings) == [.function(1)])
  }

  @Test func `A reserved key stays where the program has it`() throws {
    let bindings = read("\"view suspend\" = \"F12\"").bindings
    #expect(try keys("view suspend", bindings) == [.function(12), .control("z")])
  }

  static let wrong: [(text: String, words: [String])] = [
    (
      "\"list filtr\" = \"x\"",
      ["keys.toml:1: \"list filtr\": this key is not known; did you mean \"list filter\"?"]
    ),
    (
      "\"list filter\" = [\"x\", \"Crtl-A\"]",
      [
        "keys.toml:1: \"list filter\": \"Crtl-A\" is not the name of a key such as \"F5\", "
          + "\"Ctrl-A\" or \"x\""
      ]
    ),
    (
      "\n\"list filter\" = \"Ctrl-C\"",
      ["keys.toml:2: \"list filter\": Ctrl-C always means the same and cannot be given away"]
    ),
    (
      "\"list filter\" = \"Ctrl-q\"\n\"list next\" = \"Ctrl-S\"",
      [
        "keys.toml:1: \"list filter\": Ctrl-Q always means the same and cannot be given away",
        "keys.toml:2: \"list next\": Ctrl-S always means the same and cannot be given away",
      ]
    ),
    (
      "\"list next\" = \"x\"\n\"list filter\" = [\"y\", \"x\"]\n\"matrix set\" = \"x\"",
      [
        "keys.toml:2: \"list filter\": x is the key of \"list next\" already, in line 1"
      ]
    ),
    ("\"list filter\" = 5", ["keys.toml:1: \"list filter\": this is a whole number, not text"]),
  ]

  @Test("Mistakes are told by line, and the rest holds", arguments: wrong)
  func told(text: String, words: [String]) {
    #expect(read(text).fault?.words == words)
  }

  @Test func `A key that two want goes to the first, and what else the second wants is kept`()
    throws
  {
    let bindings = read("\"list next\" = \"x\"\n\"list filter\" = [\"y\", \"x\"]").bindings
    #expect(try keys("list next", bindings) == [.character("x")])
    #expect(try keys("list filter", bindings) == [.character("y")])
  }

  @Test func `A line that nothing is understood of leaves its action as it was`() throws {
    let bindings = read("\"list filter\" = \"Ctrl-C\"").bindings
    #expect(try keys("list filter", bindings) == [.character("/")])
  }

  @Test func `A file that is no TOML changes nothing and is told by line`() {
    let reading = read("\"list filter\" = \"x\"\n\"list next = 1")
    #expect(reading.bindings == .shipped)
    #expect(reading.fault?.mistakes.map(\.line) == [.at(2)])
  }
}
