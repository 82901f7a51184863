/// How a role looks once a theme is resolved for one colour depth.
package struct Look: Hashable, Sendable {
  /// A colour ready for the terminal.
  package enum Ink: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case own
    /// A palette entry, 0 to 255.
    case indexed(UInt8)
    case rgb(red: UInt8, green: UInt8, blue: UInt8)
  }

  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let underline = Attributes(rawValue: 4)
    package static let reverse = Attributes(rawValue: 8)
  }

  package var foreground: Ink
  package var background: Ink
  package var attributes: Attributes

  package init(foreground: Ink = .own, background: Ink = .own, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
