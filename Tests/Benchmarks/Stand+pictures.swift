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
    try takePictures(of: program, from: screen, along: Stand.walk, columns: 80, rows: 24)
      .write(to: picturesPath)
  }

  /// Writes down a screen and what each key but the last makes of it, and ends the program.
  func takePictures(
    of program: Running, from first: ShownScreen, along walk: [String], columns: Int, rows: Int
  ) -> Pictures {
    var screen = first
    var pictures = Pictures(columns: columns, rows: rows)
    pictures.add(screen)
    for key in walk.dropLast() {
      screen.take(program.answer(to: key).bytes)
      pictures.add(screen)
    }
    _ = program.end(with: "Q")
    return pictures
  }
}
