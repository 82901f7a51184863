/// One drawn character: a base, at most two marks on it, and the columns it takes.
package struct Cluster: Hashable, Sendable {
  package let base: Unicode.Scalar
  package let firstMark: Unicode.Scalar?
  package let secondMark: Unicode.Scalar?
  /// 1 or 2.
  package let width: Int

  init(
    _ base: Unicode.Scalar, firstMark: Unicode.Scalar? = nil, secondMark: Unicode.Scalar? = nil,
    width: Int
  ) {
    self.base = base
    self.firstMark = firstMark
    self.secondMark = secondMark
    self.width = width
  }

  var scalarCount: Int { 1 + (firstMark == nil ? 0 : 1) + (secondMark == nil ? 0 : 1) }

  func append(to scalars: inout String.UnicodeScalarView) {
    scalars.append(base)
    if let firstMark { scalars.append(firstMark) }
    if let secondMark { scalars.append(secondMark) }
  }
}
