internal import Console
internal import Grid

extension Filter {
  /// Reads a filter that was given on the command line, with the user's named ones.
  ///
  /// Throws a `Fault` that shows the place of the first wrong term.
  init(typed text: String) throws {
    do throws(FilterFault) {
      try self.init(parsing: text, saved: StateFolder().savedFilters())
    } catch let fault as FilterFault {
      throw Fault(
        .usage, code: "filter",
        [
          "--filter: \(fault.hint)", SafeText(untrusted: text, kind: .line),
          "\(String(repeating: " ", count: fault.offset))\(String(repeating: "^", count: fault.length))",
        ])
    }
  }
}
