/// One of the facts that a report must hold before the circle widens.
package enum Specific: String, CaseIterable, Hashable, Codable, Sendable {
  case product, version, component, steps, effect
}
