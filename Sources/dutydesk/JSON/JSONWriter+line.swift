extension JSONWriter {
  /// The value on one line, as a file of one object a line has it.
  static func line(_ value: JSON) -> String {
    // A text holds no raw line end, so every line begins with the indentation.
    written(value).split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
  }
}
