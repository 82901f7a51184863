internal import Grid

extension Filter {
  /// Reads a filter; an empty text lets everything through.
  ///
  /// Fails at the first term that means nothing, with the place and what was probably meant.
  ///
  /// - Parameter saved: what `@NAME` may stand for.
  package init(
    parsing text: String, saved: SavedFilters = SavedFilters()
  ) throws(FilterFault) {
    var scanner = FilterScanner(text)
    var terms: [Term] = []
    while scanner.skipSpaces() {
      let isNegated = scanner.take("-")
      if let field = scanner.takeField() {
        let values = try FilterValues(scanner: scanner, field: field)
        terms.append(Term(try values.read(&scanner), isNegated: isNegated))
      } else {
        let pieces = try scanner.takePieces()
        if let name = pieces.first, name.text.first == "@", !name.isQuoted {
          guard pieces.count == 1, !isNegated else {
            throw scanner.fault(at: name.range, "a saved filter stands alone, without - or comma")
          }
          terms += try saved.filter(name, in: scanner).terms
        } else {
          terms.append(Term(.words(pieces.map(\.text)), isNegated: isNegated))
        }
      }
    }
    self.init(terms: terms)
  }
}
