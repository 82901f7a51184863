internal import ArgumentParser
internal import ResponseDomain

/// A longer text, given on the command line or in a file.
struct LongText: ParsableArguments {
  @Option(help: ArgumentHelp("The text itself.", valueName: "words"))
  var text: String?

  @Option(help: ArgumentHelp("A file with the text; - is standard input.", valueName: "file"))
  var textFile: String?

  func validate() throws {
    if text != nil, textFile != nil {
      throw ValidationError("Give the text by --text or by --text-file, not by both.")
    }
  }

  /// The words as given; nil when there are none.
  func words() throws -> Words? {
    if let text { return Words(text) }
    guard let textFile else { return nil }
    return Words(try InputFile.words(textFile).text())
  }
}
