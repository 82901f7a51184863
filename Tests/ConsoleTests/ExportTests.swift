import Console
import Grid
import ResponseDomain
import Testing

@Suite("Export and copy")
struct ExportTests {
  private static let queue = Export(
    title: "the queue as it is filtered", file: "queue.txt",
    content: .queue(Filter.open, marks: PictureDesk.queue().queue.marks, by: .clock))

  private static func form(_ keys: [Key]) -> (ConsoleState, [Effect]) {
    var state = PictureDesk.queue()
    let effects = PictureDesk.type([.character("e")] + keys, into: &state)
    return (state, effects)
  }

  @Test("The queue goes to a new file under the name that is proposed, or under another")
  func writes() throws {
    var (state, effects) = Self.form([.control("o")])
    #expect(effects.exports == [.write(Self.queue, path: "queue.txt")])
    #expect(state.boxes.isEmpty)
    (state, effects) = Self.form([.tab, .tab, .backspace, .backspace, .backspace, .enter])
    #expect(effects.exports == [.write(Self.queue, path: "queue.")])
  }

  @Test("The clipboard is the other way, and then no file is asked for")
  func copies() throws {
    let (state, effects) = Self.form([.tab, .right, .control("o")])
    #expect(effects.exports == [.copy(Self.queue)])
    #expect(state.boxes.isEmpty)
    let (asking, _) = Self.form([.tab, .right])
    #expect(!frame(asking).text.contains { $0.contains("queue.txt") })
  }

  @Test("Without a name nothing is written, and the form says what it wants")
  func wants() {
    let (state, effects) = Self.form([.tab, .tab, .control("w"), .control("w"), .control("o")])
    #expect(effects.exports.isEmpty)
    #expect(state.boxes.count == 1)
    #expect(frame(state).text.contains { $0.contains("is wanted") })
  }

  @Test("A case offers itself, its message and each of its files; a file has no text to copy")
  func caseExports() throws {
    var state = CasePictureTests.caseState
    _ = PictureDesk.type([.character("e")], into: &state)
    try Golden.expect(frame(state).text, equal: "form-export-case-80x24")
  }
}

extension [Effect] {
  /// What leaves the console.
  fileprivate var exports: [Leaving] {
    compactMap { effect in
      switch effect {
      case .write(let export, let path): .write(export, path: path)
      case .copy(let export): .copy(export)
      case .loadDesk, .loadQueue, .loadSubject, .loadMail, .loadJournal, .loadRecentActs,
        .act, .send, .undo, .redo, .edit, .showBytes, .takeMail, .keepFilters, .useTheme,
        .openPolicy, .openManual, .sendAgain, .openDemo, .notice, .redraw, .suspend, .quit:
        nil
      }
    }
  }
}

private enum Leaving: Equatable {
  case write(Export, path: String)
  case copy(Export)
}
