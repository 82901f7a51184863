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

  /// Says what is news; nothing in the midst of a text that is being typed.
  func tell(_ state: ConsoleState) {
    guard !isMidLine else { return }
    put(voice.news(of: state))
  }

  /// Shows a letter that goes into a text.
  func echo(_ letter: Character) {
    guard echoes else { return }
    write(SafeText(untrusted: String(letter), kind: .line).string)
    isMidLine = true
  }

  /// A text is left or gone back in: what its letters have changed is no news.
  func endEcho(_ state: ConsoleState) {
    guard isMidLine else { return }
    voice.skip(state)
    write("\n")
    isMidLine = false
  }

  func forget() { voice.forget() }

  func put(_ lines: [SafeText]) {
    guard !lines.isEmpty else { return }
    write(lines.map { $0.string + "\n" }.joined())
  }

  /// Whoever does not read any more has had enough; input that ends will end the run.
  private func write(_ text: String) {
    let shown = isUTF8 ? text : String(text.map { $0.isASCII ? $0 : "?" })
    _ = Output.write(shown, to: STDOUT_FILENO)
  }
}
