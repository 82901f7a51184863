extension SafeText: ExpressibleByStringInterpolation {
  /// Takes literals of the source code, safe texts and integers, so that no outside `String` can
  /// slip past the gate.
  package struct StringInterpolation: StringInterpolationProtocol {
    var string = ""
    var flags: Flags = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      string.reserveCapacity(literalCapacity)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      string += literal.description
    }

    package mutating func appendInterpolation(_ text: SafeText) {
      string += text.string
      flags.formUnion(text.flags)
    }

    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      string += String(number)
    }

    package mutating func appendInterpolation(_ literal: StaticString) {
      string += literal.description
    }
  }

  package init(stringLiteral literal: StaticString) {
    self.init(trusted: literal.description)
  }

  package init(stringInterpolation: StringInterpolation) {
    self.init(trusted: stringInterpolation.string, flags: stringInterpolation.flags)
  }

  package static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(trusted: left.string + right.string, flags: left.flags.union(right.flags))
  }

  package static func += (left: inout SafeText, right: SafeText) {
    left = left + right
  }

  /// The text `count` times over; none when `count` is not positive.
  package init(repeating text: SafeText, count: Int) {
    self.init(trusted: String(repeating: text.string, count: max(0, count)), flags: text.flags)
  }

  package static func blanks(_ count: Int) -> SafeText {
    SafeText(repeating: " ", count: count)
  }
}

extension Sequence<SafeText> {
  package func joined(separator: SafeText = "") -> SafeText {
    var interpolation = SafeText.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
    var isFirst = true
    for text in self {
      if !isFirst { interpolation.appendInterpolation(separator) }
      interpolation.appendInterpolation(text)
      isFirst = false
    }
    return SafeText(stringInterpolation: interpolation)
  }
}
