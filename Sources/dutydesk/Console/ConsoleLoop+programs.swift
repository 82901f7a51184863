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

  /// The manual page by `man`; where there is none, in a pager as it stands.
  func openManual() throws -> [Console.Message] {
    let file = try PrivateFile(text: ManualPage.text)
    defer { file.remove() }
    let pager = Environment.variables["PAGER"].map { $0.split(separator: " ").map(String.init) }
    for words in [["man", "-l"], pager ?? ["less"], ["more"]] where !words.isEmpty {
      do {
        if try screen.runForeground(words + ["--", file.path]) == .exited(code: 0) { return [] }
      } catch {
        continue  // It is not installed; the next one may be.
      }
    }
    return [.failed("There is no man and no pager here; dutydesk manual prints the manual")]
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
