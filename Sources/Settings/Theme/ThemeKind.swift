/// For which terminals a theme is made.
package enum ThemeKind: String, CaseIterable, Hashable, Sendable {
  case dark, light, mono
}
