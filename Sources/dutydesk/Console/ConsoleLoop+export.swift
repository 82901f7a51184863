internal import Console
internal import Grid
internal import ResponseDomain
internal import Terminal

extension ConsoleLoop {
  /// Writes to a new file of the user's; one that is there already stays.
  func write(_ export: Export, to path: String) throws -> Console.Message {
    let bytes = try ExportText(session: session).bytes(of: export.content)
    try NewFile.write(bytes, to: path)
    let shown = SafeText(untrusted: path, kind: .line)
    return .said("Wrote \(bytes.count) bytes to \(shown)")
  }

  /// Gives a text to the terminal for its clipboard; whether it took it, no terminal tells.
  func copy(_ export: Export) throws -> Console.Message {
    let text = try ExportText(session: session).text(of: export.content)
    switch screen.copy(text) {
    case .sent: return .said("Copied \(export.title) to the terminal's clipboard")
    case .cut(let bytes):
      return .said("Copied the first \(bytes) bytes of \(export.title); a file takes all of it")
    case .noClipboard: return .failed("This terminal has no clipboard; a file takes it")
    }
  }
}
