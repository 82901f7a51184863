/// How many colours may be used.
package enum ColorDepth: String, CaseIterable, Hashable, Sendable {
  case none = "never"
  case eight = "8"
  case sixteen = "16"
  case indexed = "256"
  case direct

  /// Whether it has colours that another has not.
  package func isDeeper(than other: ColorDepth) -> Bool {
    let order = Self.allCases
    return (order.firstIndex(of: self) ?? 0) > (order.firstIndex(of: other) ?? 0)
  }
}
