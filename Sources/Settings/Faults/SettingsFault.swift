/// What is wrong with one settings file: every mistake that was found in it, in the order of lines.
package struct SettingsFault: Error, Hashable, Sendable {
  /// The name of the file as it was given, such as `policy.toml`.
  package let file: String
  /// At least one.
  package let mistakes: [Mistake]

  init(file: String, mistakes: [Mistake]) {
    self.file = file
    self.mistakes = mistakes
  }

  /// A fault of a file as a whole.
  init(file: String, kind: MistakeKind) {
    self.init(file: file, mistakes: [Mistake(place: .top, kind: kind)])
  }

  /// One sentence a mistake, each with the file, the line when it is known and the key path.
  ///
  /// It may quote the file; what draws it must make it safe first.
  package var words: [String] {
    mistakes.map { mistake in
      let line = mistake.line.number.map { ":\($0)" } ?? ""
      let place = mistake.place == .top ? "" : "\(mistake.place): "
      return "\(file)\(line): \(place)\(mistake.kind.words)"
    }
  }
}
