internal import Console
internal import Glibc
internal import Grid

/// Writes what the plain console has to say to standard output, line by line.
final class PlainOutput {
  private var voice = PlainVoice()
  private let isUTF8: Bool
  private let echoes: Bool
  /// Whether letters were echoed since the last line.
  private var isMidLine = false

  /// - Parameter echoes: whether the letters of a text are shown as they are typed.
  init(isUTF8: Bool, echoes: Bool) {
    self.isUTF8 = isUTF8
    self.echoes = echoes
  }

  func tell(_ state: ConsoleState) {
    put(voice.news(of: state))
  }

  /// A letter went into a text: it is echoed, and what it changed is no news.
  func echo(_ key: Key, _ state: ConsoleState) -> Bool {
    guard echoes, case .character(let letter) = key, state.takesText else { return false }
    write(SafeText(untrusted: String(letter), kind: .line).string)
    isMidLine = true
    voice.skip(state)
    return true
  }

  func forget() { voice.forget() }

  func put(_ lines: [SafeText]) {
    guard !lines.isEmpty else { return }
    if isMidLine { write("\n") }
    isMidLine = false
    write(lines.map { $0.string + "\n" }.joined())
  }

  /// Whoever does not read any more has had enough; input that ends will end the run.
  private func write(_ text: String) {
    let shown = isUTF8 ? text : String(text.map { $0.isASCII ? $0 : "?" })
    _ = Output.write(shown, to: STDOUT_FILENO)
  }
}
