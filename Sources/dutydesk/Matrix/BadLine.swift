internal import Console
internal import Grid
internal import ResponseDomain

/// A line of an import that cannot be taken, and why.
struct BadLine: Hashable {
  let number: Int
  let words: SafeText

  init(number: Int, words: SafeText) {
    self.number = number
    self.words = words
  }

  /// Nil for a reason that is not about a line.
  init?(_ reason: Reason) {
    guard case .matrix(.line(let number, _, _)) = reason else { return nil }
    self.init(number: number, words: reason.words)
  }
}

extension Fault {
  /// Every bad line, in the order of the file; nothing of it was taken.
  init(_ bad: [BadLine]) {
    let lines = bad.sorted { $0.number < $1.number }
    self.init(
      .badInput, code: "bad-lines",
      lines.map(\.words) + [
        "Nothing of the file was taken: \(lines.count) bad lines. Mend them and import it again."
      ],
      data: [
        "lines": .list(of: lines) {
          ["line": .number($0.number), "words": .text($0.words.string)]
        }
      ])
  }
}
