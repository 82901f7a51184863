internal import Glibc
internal import Grid
internal import Mail

extension Fault {
  /// Why a path is no mailbox and no message.
  init(_ failure: SourceFailure) {
    switch failure {
    case .noSuchPath(let path):
      self.init(.notFound, code: "no-such-path", "There is no \(Self.shown(path)).")
    case .notAMailbox(let path):
      self.init(
        .badInput, code: "not-a-mailbox",
        [
          "\(Self.shown(path)) is a folder with neither new nor cur in it, so it is no Maildir.",
          "Name a Maildir, an mbox or files of one message each.",
        ])
    case .notAFile(let path, let reason):
      self.init(.badInput, code: "not-a-file", "\(Self.shown(path)) is \(reason.words).")
    case .unreadable(let path, let code):
      self.init(
        code == EACCES || code == EPERM ? .noPermission : .inputOutput, code: "unreadable",
        "Cannot read \(Self.shown(path)): \(systemWords(code)).")
    }
  }

  private static func shown(_ path: String) -> SafeText { SafeText(untrusted: path, kind: .line) }
}

extension PassOverReason {
  /// What stands after "is" or "because it is".
  var words: SafeText {
    switch self {
    case .symbolicLink: "a symbolic link"
    case .directory: "a folder"
    case .pipe: "a pipe"
    case .device: "a device"
    case .socket: "a socket"
    case .tooLarge(let bytes, let limit): "too large: \(bytes) bytes, and \(limit) are taken"
    case .unreadable(let code): "unreadable: \(systemWords(code))"
    }
  }
}
