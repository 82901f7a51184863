import Foundation
import TerminalDriver

/// The program in a terminal of its own, followed until it shows what is awaited or time is up.
final class LiveScreen {
  private let program: Running
  private var screen: ShownScreen

  init(_ words: [String], in folder: URL, columns: Int = 80, rows: Int = 24) throws {
    program = try Running(words, home: folder.path, columns: columns, rows: rows)
    screen = ShownScreen(columns: columns, rows: rows)
  }

  func type(_ keys: String) { program.terminal.type(keys) }

  /// The rows as they were last read.
  var lines: [String] { screen.lines }

  /// Whether a row holds all of some texts before the time is up.
  func shows(_ texts: String..., within seconds: Int64 = 20) -> Bool {
    let end = Moment.now() + seconds * 1_000_000_000
    while true {
      if lines.contains(where: { line in texts.allSatisfy(line.contains) }) { return true }
      guard Moment.now() < end else { return false }
      screen.take(program.terminal.read(quiet: 15, patience: 100).bytes)
    }
  }

  /// How a text looks where it is shown; nil when it is not.
  func style(of text: String) -> ShownStyle? {
    for (row, line) in lines.enumerated() {
      guard let range = line.range(of: text) else { continue }
      let column = line.unicodeScalars.distance(
        from: line.unicodeScalars.startIndex, to: range.lowerBound)
      return screen.cells[row * screen.columns + column].style
    }
    return nil
  }

  /// Whether the program has left before the time is up.
  func ends(within seconds: Int64 = 20) -> Bool {
    let end = Moment.now() + seconds * 1_000_000_000
    while !TextFile.read("/proc/\(program.process)/stat").contains(") Z ") {
      guard Moment.now() < end else { return false }
      _ = program.terminal.read(quiet: 15, patience: 50)
    }
    return true
  }
}
