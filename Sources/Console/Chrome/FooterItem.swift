internal import Grid

/// A key in the footer with what it does; handed on, not copied, as most of them are in most frames.
final class FooterItem: Equatable, Sendable {
  let key: SafeText
  let label: SafeText
  /// Columns of both with the blank between them.
  let width: Int

  init(key: SafeText = "", label: SafeText) {
    self.key = key
    self.label = label
    width = key.width + label.width + (key.isEmpty || label.isEmpty ? 0 : 1)
  }

  static func == (left: FooterItem, right: FooterItem) -> Bool {
    left === right || (left.key == right.key && left.label == right.label)
  }
}
