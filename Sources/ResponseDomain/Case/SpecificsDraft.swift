/// The specifics as far as they are known, on their way to `Specifics`.
package struct SpecificsDraft: Hashable, Sendable {
  private var known: [Specific: Words]

  package init(_ known: [Specific: Words] = [:]) {
    self.known = known
  }

  package subscript(specific: Specific) -> Words? {
    get { known[specific] }
    set { known[specific] = newValue }
  }

  package var missing: [Specific] { Specific.allCases.filter { known[$0] == nil } }

  /// Nil while one is missing.
  package var whole: Specifics? {
    guard let product = known[.product], let version = known[.version],
      let component = known[.component], let steps = known[.steps], let effect = known[.effect]
    else { return nil }
    return Specifics(
      product: product, version: version, component: component, steps: steps, effect: effect)
  }
}
