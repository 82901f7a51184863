internal import Grid
internal import Settings

extension Fault {
  /// A broken policy or settings file, with every mistake in it.
  init(_ fault: SettingsFault) {
    self.init(
      .brokenSettings, code: "broken-settings",
      fault.words.map { SafeText(untrusted: $0, kind: .line) }
        + ["Nothing was done. Mend the file and repeat the command."],
      data: ["mistakes": .list(fault.json)])
  }
}

extension Fault {
  /// Themes that a check has found wrong, with every mistake in them.
  init(themes faults: [SettingsFault]) {
    self.init(
      .brokenSettings, code: "broken-settings",
      faults.flatMap(\.words).map { SafeText(untrusted: $0, kind: .line) },
      data: ["mistakes": .list(faults.flatMap(\.json))])
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

extension SettingsFault {
  /// Each mistake with its file, line and key.
  var json: [JSON] {
    mistakes.enumerated().map { index, mistake -> JSON in
      [
        "file": .text(file), "line": JSON(mistake.line),
        "key": .text(mistake.place.description), "words": .text(words[index]),
      ]
    }
  }
}
