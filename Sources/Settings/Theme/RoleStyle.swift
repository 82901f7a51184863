import Grid

/// How a theme file says that a role looks: palette names, not yet colours.
struct RoleStyle: Hashable, Sendable {
  enum Tint: Hashable, Sendable {
    /// `-`, the terminal's own.
    case own
    case named(String)

    init(_ text: String) {
      self = text == "-" ? .own : .named(text)
    }
  }

  let foreground: Tint
  let background: Tint
  let attributes: Look.Attributes

  /// Reads `["alarm", "-", "bold"]`.
  init(_ node: TomlNode) throws(MistakeKind) {
    var texts: [String] = []
    for element in try node.asList() { texts.append(try element.asText()) }
    guard texts.count >= 2 else { throw .wrongCount(found: texts.count, wanted: "2 or more") }
    foreground = Tint(texts[0])
    background = Tint(texts[1])
    var attributes: Look.Attributes = []
    for text in texts.dropFirst(2) {
      switch text {
      case "bold": attributes.insert(.bold)
      case "dim": attributes.insert(.dim)
      case "underline": attributes.insert(.underline)
      case "reverse": attributes.insert(.reverse)
      case "blink": throw .refused(text)
      default: throw .malformed(text, wanted: .attribute)
      }
    }
    self.attributes = attributes
  }
}
