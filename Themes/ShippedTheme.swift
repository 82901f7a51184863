/// A theme that is built into the program.
package enum ShippedTheme: String, CaseIterable, Hashable, Sendable {
  /// The parent of the others, with a meaning for every role and no colours.
  case base
  case dark

  /// The name that a user gives, and that other themes inherit by.
  package var name: String { rawValue }

  /// Whether a user may choose it.
  package var isForUsers: Bool {
    switch self {
    case .base: false
    case .dark: true
    }
  }

  /// The theme as TOML.
  package var text: String {
    switch self {
    case .base: String(decoding: PackageResources.base_toml, as: UTF8.self)
    case .dark: String(decoding: PackageResources.dark_toml, as: UTF8.self)
    }
  }
}
