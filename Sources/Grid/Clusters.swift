/// The drawn characters of a safe text, in order.
///
/// Total for any scalars: what may not be drawn counts as one column of U+FFFD, a mark without a
/// base stands on a dotted circle. A line feed is a cluster of its own.
package struct Clusters: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var upcoming: Unicode.Scalar?

  init(_ string: String) {
    scalars = string.unicodeScalars.makeIterator()
    upcoming = scalars.next()
  }

  package mutating func next() -> Cluster? {
    guard let base = upcoming else { return nil }
    upcoming = scalars.next()
    // Most text is ASCII: no table for it, nor for what follows when that is ASCII too.
    if base.value >= 0x20 && base.value < 0x7F, (upcoming?.value ?? 0) < 0x7F {
      return Cluster(base, width: 1)
    }
    if base == "\n" { return Cluster(base, width: 1) }
    let traits = ScalarTraits(of: base)
    switch traits.kind {
    case .plain:
      return marked(base, width: traits.width)
    case .mark:
      return marked(SafeText.loneMarkBase, width: 1, first: base)
    case .invisible, .control, .bidi, .privateUse, .unassigned:
      return Cluster("\u{FFFD}", width: 1)
    }
  }

  private mutating func marked(
    _ base: Unicode.Scalar, width: Int, first: Unicode.Scalar? = nil
  ) -> Cluster {
    var first = first
    var second: Unicode.Scalar?
    while let mark = upcoming, ScalarTraits(of: mark).kind == .mark {
      if first == nil { first = mark } else if second == nil { second = mark }
      upcoming = scalars.next()
    }
    return Cluster(base, firstMark: first, secondMark: second, width: width)
  }
}
