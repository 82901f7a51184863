/// A key that waits for the next.
package enum KeyPrefix: Hashable, Sendable {
  case none
  /// `;`: the next action runs on the marked rows.
  case marked
}
