internal import Grid
internal import Mail

extension HandoverFailure {
  var words: SafeText {
    switch self {
    case .noProgram: "The policy names no mail program."
    case .notStarted(let program, let code):
      "The mail program \(SafeText(untrusted: program, kind: .line)) did not start: \(systemWords(code))."
    case .refused(let status, let said):
      "The mail program refused it with status \(status)\(Self.quoted(said))."
    case .killed(let signal, let said):
      "The mail program was ended by signal \(signal)\(Self.quoted(said))."
    case .timedOut(let seconds, let said):
      "The mail program did not end within \(seconds) s and was stopped\(Self.quoted(said))."
    case .notFed(let code):
      "The message could not be given to the mail program: \(systemWords(code))."
    }
  }

  private static func quoted(_ said: String) -> SafeText {
    let text = SafeText(untrusted: said, kind: .line)
    return text.isEmpty ? text : ", saying: \(text)"
  }
}
