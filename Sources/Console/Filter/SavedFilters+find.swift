internal import Grid

extension SavedFilters {
  /// The filter that `@NAME` stands for; the name may be shortened while it is unique.
  func filter(
    _ piece: FilterScanner.Piece, in scanner: FilterScanner
  ) throws(FilterFault) -> Filter {
    let written = String(piece.text.dropFirst())
    let names = texts.keys.sorted()
    let name: String
    switch texts[written] == nil ? NearestName.find(written, among: names) : .name(written) {
    case .name(let found): name = found
    case .several(let several):
      throw scanner.fault(at: piece.range, "\(SafeText.alternatives(several.map { "@" + $0 }))?")
    case .unknown(let nearest?):
      throw scanner.fault(
        at: piece.range, "no such filter is saved; @\(SafeText(untrusted: nearest, kind: .line))?")
    case .unknown(nil):
      throw scanner.fault(at: piece.range, "no such filter is saved; quote it to look for text")
    }
    do throws(FilterFault) {
      // A saved filter is whole, so that no two can stand for each other.
      return try Filter(parsing: texts[name] ?? "")
    } catch {
      throw scanner.fault(at: piece.range, "what is saved there cannot be read: \(error.hint)")
    }
  }
}
