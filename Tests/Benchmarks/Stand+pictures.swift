internal import TerminalDriver

extension Stand {
  /// One way down the window and up again, so that nothing scrolls and it can go on for ever.
  static let walk = Array(repeating: "j", count: 12) + Array(repeating: "k", count: 12)

  /// Writes down what the console shows at the start and after each step of the walk.
  func takePictures() throws {
    let program = try openConsole(on: large)
    var screen = ShownScreen(columns: 80, rows: 24)
    screen.take(Stand.firstFrame(of: program).bytes)
    // The first key is a look at the inbox, which is an act.
    for key in ["j", "k"] { screen.take(program.answer(to: key).bytes) }
    var pictures = Pictures(columns: 80, rows: 24)
    pictures.add(screen)
    for key in Stand.walk.dropLast() {
      screen.take(program.answer(to: key).bytes)
      pictures.add(screen)
    }
    _ = program.end(with: "Q")
    try pictures.write(to: picturesPath)
  }
}
