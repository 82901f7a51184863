import Grid
import ResponseDomain
import Testing

@testable import Console

@Suite("The user's keys")
struct UserKeyTests {
  private func state(_ changes: [String: [Key]]) -> ConsoleState {
    var state = PictureDesk.queue()
    let setting = state.setting
    state.setting = ConsoleSetting(
      user: setting.user, policy: setting.policy, zone: setting.zone, canWrite: setting.canWrite,
      glyphs: setting.glyphs, rightToLeft: setting.rightToLeft,
      keys: KeyBindings(
        changes: changes.mapValues {
          KeyBindings.Change(keys: $0, file: "keys.toml", line: 12)
        }))
    return state
  }

  @Test func `An action answers to the user's keys and not to its own`() {
    var state = state(["view journal": [.function(7)]])
    _ = PictureDesk.type([.character("7")], into: &state)
    #expect(state.pane == .queue)
    _ = PictureDesk.type([.function(7)], into: &state)
    #expect(state.pane == .journal)
  }

  @Test func `A key of the user's is taken from what the program gave it to`() {
    var state = state(["view journal": [.character("j")]])
    let cursor = state.queue.cursor
    _ = PictureDesk.type([.character("j")], into: &state)
    #expect(state.pane == .journal)
    #expect(state.queue.cursor == cursor)
  }

  @Test func `A key that always means the same stays`() {
    var state = state(["view redraw": [.function(5)], "view suspend": []])
    guard case .suspend = PictureDesk.type([.control("z")], into: &state).first else {
      Issue.record("Ctrl-Z does not suspend")
      return
    }
    guard case .redraw = PictureDesk.type([.function(5)], into: &state).first else {
      Issue.record("F5 does not draw")
      return
    }
  }

  @Test func `Help and footer show the user's keys, and help says where they were changed`() {
    var state = state(["inbox check": [.character("I")], "list filter": [.function(3)]])
    #expect(frame(state).text[23].contains("F3 filter"))
    _ = PictureDesk.type("?inbox".map { .character($0) }, into: &state)
    let text = frame(state).text.joined(separator: "\n")
    #expect(text.contains("I       "))
    #expect(text.contains("(off) = not now, and why.  I was changed in keys.toml, line 12."))
  }

  @Test func `The program's own keys clash nowhere that one does not stand before the other`() {
    let shipped = KeyBindings.shipped
    let all = ActionTable.keyedActions
    for action in all {
      #expect(shipped.keys(of: action, among: all) == action.keys)
    }
  }
}
