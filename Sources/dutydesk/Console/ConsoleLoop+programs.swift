internal import Console
internal import DeskStore
internal import Glibc
internal import Grid
internal import ResponseDomain
internal import Settings
internal import Terminal

extension ConsoleLoop {
  /// Opens the user's editor on a private file; what comes back is checked like any outside text.
  func edit(_ request: EditRequest) throws -> Console.Message {
    let file = try PrivateFile(text: try reader.start(of: request))
    defer { file.remove() }
    let exit = try screen.runForeground(Self.editor + [file.path])
    guard exit == .exited(code: 0) else {
      return .failed("The editor ended without success; the text was not taken.")
    }
    return .composed(try file.text())
  }

  /// The policy in the editor; one that cannot be read is told, and the old one stays in force.
  func openPolicy() throws -> [Console.Message] {
    _ = try screen.runForeground(Self.editor + [place.policyPath])
    guard let text = try place.policyText() else { return [] }
    let policy = try place.policy(from: text)
    _ = try record(.desk(.adoptPolicy(PolicyText(text: text))))
    session = session.under(policy)
    state.setting = state.setting.under(policy)
    return [.said("The policy is in force."), .deskChanged]
  }

  func openDemo() throws -> [Console.Message] {
    _ = try screen.runForeground(OwnProgram.arguments(["demo"]))
    return [.deskChanged]
  }

  /// `$VISUAL`, `$EDITOR`, `vi`; words of it are arguments, and no shell sees it.
  private static var editor: [String] {
    let variables = Environment.variables
    for name in ["VISUAL", "EDITOR"] {
      let words = (variables[name] ?? "").split(separator: " ").map(String.init)
      if !words.isEmpty { return words }
    }
    return ["vi"]
  }
}
