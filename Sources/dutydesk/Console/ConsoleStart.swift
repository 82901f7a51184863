internal import Console
internal import DeskStore
internal import Grid
internal import ResponseDomain
internal import Settings
internal import Terminal

/// Opens the terminal, runs the console on it, and gives it back.
struct ConsoleStart {
  let session: DeskSession
  let place: DeskPlace
  let looks: ScreenChoice
  var opening = ConsoleOpening.queue

  /// The console on a desk, for whoever may write there.
  static func open(_ choice: DeskChoice, looks: ScreenChoice) throws {
    let place = try DeskPlace(choice.desk)
    let session = try DeskSession.open(choice, at: place, mode: .writing)
    try ConsoleStart(session: session, place: place, looks: looks).run()
  }

  func run() throws {
    let script = try ScriptOption.steps(looks.script, on: session.kind)
    let screen = try looks.opened()
    defer { screen.close() }
    let depth = looks.depth(on: screen)
    let shelf = ThemeShelf.ofUser
    let (theme, complaint) = try theme(for: depth, on: shelf)
    let keys = UserKeys.read()
    let loop = try ConsoleLoop(
      session: session, at: place, screen: screen, theme: theme,
      themeWatch: shelf.folder.flatMap(ThemeWatch.init), keys: keys.bindings,
      looks: looks)
    if let words = looks.missingColors(on: screen) { loop.take(.said(words)) }
    for fault in [complaint, keys.fault] {
      for words in fault?.words ?? [] {
        loop.take(.failed(SafeText(untrusted: words, kind: .line)))
      }
    }
    try loop.run(opening, playing: script)
    loop.keepScreen()
    session.store.leaveOpen()
  }

  /// The theme at the start, and what is wrong with it when another had to be taken.
  ///
  /// Throws for a theme that was asked for by name and cannot be had.
  private func theme(
    for depth: ColorDepth, on shelf: ThemeShelf
  ) throws -> (ThemeInForce, SettingsFault?) {
    let name = ThemeChoice.name(
      asked: looks.theme, depth: depth, environment: Environment.variables)
    do throws(SettingsFault) {
      do throws(SettingsFault) {
        return (try ThemeInForce(named: name, on: shelf, depth: depth), nil)
      } catch {
        // A file of the user's that has the name of a theme of ours must not keep them out.
        guard looks.theme == nil else { throw error }
        return (try ThemeInForce(named: name, on: .shipped, depth: depth), error)
      }
    } catch {
      throw Fault(error)
    }
  }
}
