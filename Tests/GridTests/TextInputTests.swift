import Testing

@testable import Grid

@Suite("Keys, fields and tables")
struct TextInputTests {
  @Test(
    "A key is named as footer and keys.toml show it",
    arguments: [
      (.character("a"), "a"), (.character(" "), "Space"), (.character(":"), ":"),
      (.control("u"), "Ctrl-U"), (.control("\\"), "Ctrl-\\"), (.alt("f"), "Alt-f"),
      (.enter, "⏎"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.escape, "Esc"), (.pageUp, "PgUp"),
      (.pageDown, "PgDn"), (.home, "Home"), (.delete, "Del"), (.insert, "Ins"), (.up, "↑"),
      (.function(1), "F1"), (.function(12), "F12"), (.character("F"), "F"),
      (.alt(" "), "Alt-Space"),
      (.control("@"), "Ctrl-@"), (.backspace, "Backspace"), (.character("é"), "é"),
    ] as [(Key, SafeText)])
  func keyNames(key: Key, name: SafeText) {
    #expect(key.name == name)
    #expect(Key(name: name.string) == key)
  }

  @Test(
    "Words for signs are read, in any case of letters",
    arguments: [
      ("Enter", .enter), ("up", .up), ("ctrl-u", .control("u")), ("PAGEDOWN", .pageDown),
      ("f10", .function(10)), ("F0", nil), ("F64", nil), ("F01", nil), ("Ctrl-", nil),
      ("Ctrl-é", nil), ("Hyper-x", nil), ("", nil), ("ab", nil), (" ", nil), ("\u{1B}", nil),
      ("Ctrl-ab", nil), ("Alt-", nil),
    ] as [(String, Key?)])
  func keyWords(name: String, key: Key?) {
    #expect(Key(name: name) == key)
  }

  @Test(
    "A field edits whole characters",
    arguments: [
      ([.character("a"), .character("b"), .left, .character("c")], "acb", 2),
      ([.character("共"), .character("有"), .backspace], "共", 2),
      ([.character("共"), .left, .left, .delete, .delete], "", 0),
      ([.character("e\u{301}"), .character("x"), .left, .backspace], "x", 0),
      ([.character("a"), .character(" "), .character("b"), .control("w")], "a ", 2),
      ([.character("a"), .character(" "), .control("w"), .control("w")], "", 0),
      ([.character("a"), .character("b"), .left, .control("u")], "b", 0),
      ([.character("a"), .character("b"), .home, .right, .control("k")], "a", 1),
      ([.character("a"), .character(" "), .character("b"), .alt("b"), .alt("b")], "a b", 0),
      ([.character("a"), .character(" "), .character("b"), .home, .alt("f")], "a b", 1),
      ([.character("a"), .enter, .up, .function(3)], "a", 1),
    ] as [([Key], SafeText, Int)])
  func fieldKeys(keys: [Key], text: SafeText, cursor: Int) {
    var field = TextField()
    for key in keys { _ = field.handle(key) }
    #expect(field.text == text)
    #expect(field.cursorColumn == cursor)
  }

  @Test("A field takes a paste through the gate, on one line")
  func paste() {
    var field = TextField("ab")
    field.moveLeft()
    field.insert(untrusted: "1\n2\u{1B}[A")
    #expect(field.text == "a1 2␛[Ab")
    #expect(field.textBeforeCursor == "a1 2␛[A")
    #expect(field.handle(.enter) == false)
  }

  @Test("The window of a field follows the cursor")
  func window() {
    var field = TextField("abcdefgh")
    #expect(field.window(columns: 5) == ("efgh", 4))
    #expect(field.window(columns: 20) == ("abcdefgh", 8))
    field.moveHome()
    #expect(field.window(columns: 5) == ("abcde", 0))
    #expect(field.window(columns: 0) == ("", 0))
    let wide = TextField(SafeText(untrusted: "共有プ", kind: .line))
    #expect(wide.window(columns: 4) == (SafeText(untrusted: "プ", kind: .line), 2))
    #expect(wide.window(columns: 5) == (SafeText(untrusted: "有プ", kind: .line), 4))
  }

  private var table: TextTable {
    TextTable(
      columns: [
        .init("ID"), .init("LEFT", alignment: .right), .init("SUBJECT", isFlexible: true),
        .init("OWNER"),
      ],
      rows: [
        ["#1026", "604", "Buffer Overrun In RPC Interface", "hale"],
        ["m48", "-", SafeText(untrusted: "共有プリンターが停止", kind: .line)],
      ])
  }

  @Test("A table is whole in a pipe")
  func wholeTable() {
    #expect(
      table.lines().map(\.string) == [
        "ID     LEFT  SUBJECT                          OWNER",
        "#1026   604  Buffer Overrun In RPC Interface  hale",
        "m48       -  共有プリンターが停止",
      ])
  }

  @Test("A table is cut to a terminal, the flexible column first")
  func cutTable() {
    #expect(
      table.lines(width: 32).map(\.string) == [
        "ID     LEFT  SUBJECT       OWNER",
        "#1026   604  Buffer Over…  hale",
        "m48       -  共有プリン…",
      ])
    #expect(table.lines(width: 10).map(\.string) == ["ID     LE…", "#1026   6…", "m48      …"])
    #expect(table.lines(width: 0).map(\.string) == ["", "", ""])
    #expect(
      table.lines(width: 30, glyphs: .ascii).map(\.string)[2] == "m48       -  ?????????~")
  }
}
