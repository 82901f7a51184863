/// Text that was pasted, as it came: line ends, controls and all.
///
/// It is outside text and goes through `SafeText` before it is shown or kept.
package struct Paste: Hashable, Sendable {
  /// More than this is dropped: a paste is text for a field, not a file.
  package static let mostBytes = 1 << 20

  package var text: String
  /// Whether the end was dropped because it was too long.
  package var isCut: Bool

  package init(text: String, isCut: Bool) {
    self.text = text
    self.isCut = isCut
  }
}
