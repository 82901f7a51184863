/// What makes a report specific enough to widen the circle.
package struct Specifics: Hashable, Codable, Sendable {
  package let product: Words
  package let version: Words
  package let component: Words
  /// Steps, or a proof.
  package let steps: Words
  package let effect: Words

  package init(product: Words, version: Words, component: Words, steps: Words, effect: Words) {
    self.product = product
    self.version = version
    self.component = component
    self.steps = steps
    self.effect = effect
  }

  private enum CodingKeys: String, CodingKey {
    case product
    case version
    case component
    case steps
    case effect
  }
}
