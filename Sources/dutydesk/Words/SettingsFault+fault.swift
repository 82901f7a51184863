internal import Grid
internal import Settings

extension Fault {
  /// A broken policy or settings file, with every mistake in it.
  init(_ fault: SettingsFault) {
    let mistakes = fault.mistakes.enumerated().map { index, mistake -> JSON in
      [
        "file": .text(fault.file), "line": JSON(mistake.line.number),
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
