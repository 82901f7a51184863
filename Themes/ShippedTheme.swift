/// A theme that is built into the program.
package enum ShippedTheme: String, CaseIterable, Hashable, Sendable {
  /// The parent of the others, with a meaning for every role and no colours.
  case base
  case dark, light, mono
  case highContrast = "high-contrast"
  /// Blue and orange, for those who do not tell red from green.
  case deutan
  /// For a display that is read from afar.
  case wall

  /// The name that a user gives, and that other themes inherit by.
  package var name: String { rawValue }

  /// Whether a user may choose it.
  package var isForUsers: Bool {
    switch self {
    case .base: false
    case .dark, .light, .mono, .highContrast, .deutan, .wall: true
    }
  }

  /// The theme as TOML.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  private var bytes: [UInt8] {
    switch self {
    case .base: PackageResources.base_toml
    case .dark: PackageResources.dark_toml
    case .light: PackageResources.light_toml
    case .mono: PackageResources.mono_toml
    case .highContrast: PackageResources.high_contrast_toml
    case .deutan: PackageResources.deutan_toml
    case .wall: PackageResources.wall_toml
    }
  }
}
