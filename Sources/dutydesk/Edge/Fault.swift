internal import Console
internal import Grid
internal import ResponseDomain

/// Why a command ended without doing what was asked, for people and for scripts.
struct Fault: Error, Hashable, Sendable {
  let status: ExitStatus
  /// A stable name for scripts.
  let code: String
  /// What happened, what was kept, what to do next; one line each.
  let words: [SafeText]
  /// The same as data, besides the code.
  let data: JSON

  init(_ status: ExitStatus, code: String, _ words: [SafeText], data: JSON = .object([])) {
    self.status = status
    self.code = code
    self.words = words
    self.data = data
  }

  init(_ status: ExitStatus, code: String, _ words: SafeText, data: JSON = .object([])) {
    self.init(status, code: code, [words], data: data)
  }

  static func usage(_ words: SafeText...) -> Fault {
    Fault(.usage, code: "usage", words)
  }

  /// The same fault with one more line.
  func adding(_ line: SafeText) -> Fault {
    Fault(status, code: code, words + [line], data: data)
  }

  /// What `--json` prints.
  var json: JSON {
    if case .list = data { return ["refused": data] }
    let error: JSON = [
      "code": .text(code), "words": .list(of: words) { .text($0.string) },
    ]
    return ["error": error.adding(data)]
  }
}

extension Fault {
  /// Every reason of a guard, in words and as data.
  init(_ refusal: Refusal, zone: ZoneRules) {
    self.init(
      .refused, code: "refused", refusal.reasons.map { $0.words(in: zone) },
      data: .list(of: refusal.reasons) { $0.json(in: zone) })
  }
}
