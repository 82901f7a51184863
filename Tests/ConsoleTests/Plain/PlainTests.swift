import Console
import Grid
import ResponseDomain
import Testing

@Suite("The plain console")
struct PlainTests {
  private static func voice(_ state: ConsoleState) -> (PlainVoice, [SafeText]) {
    var voice = PlainVoice()
    let news = voice.news(of: state)
    return (voice, news)
  }

  private static func queue() -> ConsoleState {
    PictureDesk.queue(columns: PlainVoice.size.columns, rows: PlainVoice.size.rows)
  }

  @Test("The queue is told row by row, with its groups and without anything drawn")
  func queue() throws {
    try Golden.expect(Self.voice(Self.queue()).1.map(\.string), equal: "plain-queue")
  }

  @Test("A case, a matrix and a burndown are told fact by fact")
  func panes() throws {
    var state = CasePictureTests.caseState
    state.size = PlainVoice.size
    try Golden.expect(Self.voice(state).1.map(\.string), equal: "plain-case")
    let burndown = BurndownDesk.console(columns: 119, rows: 60)
    try Golden.expect(Self.voice(burndown).1.map(\.string), equal: "plain-burndown")
    let matrix = CaseDesk.console(CaseDesk.rpc, pane: .matrix, columns: 119, rows: 60)
    try Golden.expect(Self.voice(matrix).1.map(\.string), equal: "plain-matrix")
  }

  @Test("A step tells the row that is selected now, and nothing else")
  func step() {
    var state = Self.queue()
    var (voice, _) = Self.voice(state)
    _ = PictureDesk.type("j", into: &state)
    let news = voice.news(of: state)
    #expect(news.count == 1)
    #expect(news[0].string.hasPrefix("> #1024, important, fixing, slot 7d19h, on pace"))
    #expect(voice.news(of: state).isEmpty)
  }

  @Test("Time alone is no news, a clock that is late now is")
  func clock() {
    var state = Self.queue()
    var (voice, _) = Self.voice(state)
    _ = update(&state, .tick(state.now + .minutes(1)))
    #expect(voice.news(of: state).isEmpty)
    _ = update(&state, .tick(state.now + .minutes(94)))
    #expect(voice.news(of: state).contains { $0.string.contains("m46") })
  }

  @Test("A menu and a form are told with their reasons, and what is done is told last")
  func boxes() throws {
    var state = CasePictureTests.menuState
    state.size = PlainVoice.size
    try Golden.expect(Self.voice(state).1.map(\.string), equal: "plain-menu")
    _ = update(&state, .said("it is done"))
    var (voice, _) = Self.voice(CasePictureTests.menuState)
    #expect(voice.news(of: state).last == "it is done")
  }

  @Test("Nothing is ever drawn or cut, in any screen", arguments: ScreenTests.all)
  func clean(screen: GoldenScreen) {
    guard let state = screen.console?(PlainVoice.size, .unicode) else { return }
    let told = Self.voice(state).1
    #expect(told.count > 1)
    let drawn = told.flatMap { $0.string.unicodeScalars }.filter { scalar in
      (0x2500...0x25FF).contains(scalar.value) || (0x2800...0x28FF).contains(scalar.value)
        || scalar.value < 0x20
    }
    #expect(drawn.isEmpty, "\(drawn)")
    #expect(told.map(\.string).filter { $0.hasSuffix("~") || $0.contains("~ ") } == [])
  }

  @Test("While letters go into a text they are echoed, and are no news")
  func typing() {
    var state = Self.queue()
    _ = PictureDesk.type("/", into: &state)
    #expect(state.takes("a"))
    var (voice, _) = Self.voice(state)
    _ = PictureDesk.type("rpc", into: &state)
    voice.skip(state)
    #expect(voice.news(of: state).isEmpty)
    _ = PictureDesk.type([.escape], into: &state)
    #expect(!state.takes("a"))
    #expect(voice.news(of: state).first?.string.hasPrefix("QUEUE 14 by clock") == true)
  }

  @Test("A wall tells its figures once, and that they are old")
  func wall() throws {
    var voice = WallVoice()
    var state = WallDesk.wall(columns: 80, rows: 24)
    try Golden.expect(voice.news(of: state).map(\.string), equal: "plain-wall")
    #expect(voice.news(of: state).isEmpty)
    state.tick(state.now + .minutes(4))
    #expect(voice.news(of: state).map(\.string).contains { $0.contains("FEED LOST") })
  }
}
