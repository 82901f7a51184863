internal import Console
internal import Grid

extension Filter {
  /// Reads a filter that was given on the command line, with the user's named ones.
  ///
  /// Throws a `Fault` that shows the place of the first wrong term.
  init(typed text: String) throws {
    let saved = try StateFolder().savedFilters()
    do throws(FilterFault) {
      try self.init(parsing: text, saved: saved)
    } catch {
      let blanks = String(repeating: " ", count: error.offset)
      let marks = String(repeating: "^", count: error.length)
      throw Fault(
        .usage, code: "filter",
        [
          "--filter: \(error.hint)", SafeText(untrusted: text, kind: .line),
          SafeText(untrusted: blanks + marks, kind: .line),
        ],
        data: ["offset": .number(error.offset), "length": .number(error.length)])
    }
  }
}
