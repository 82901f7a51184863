internal import Grid
internal import Settings

extension Fault {
  /// A broken policy or settings file, with every mistake in it.
  init(_ fault: SettingsFault) {
    let mistakes = fault.mistakes.enumerated().map { index, mistake -> JSON in
      [
        "file": .text(fault.file), "line": JSON(mistake.line),
        "key": .text(mistake.place.description), "words": .text(fault.words[index]),
      ]
    }
    self.init(
      .brokenSettings, code: "broken-settings",
      fault.words.map { SafeText(untrusted: $0, kind: .line) }
        + ["Nothing was done. Mend the file and repeat the command."],
      data: ["mistakes": .list(mistakes)])
  }
}

extension JSON {
  /// The number of a line; null where no line stands for the place.
  init(_ line: Mistake.Line) {
    switch line {
    case .unknown: self = .null
    case .at(let number): self = .number(number)
    }
  }
}
