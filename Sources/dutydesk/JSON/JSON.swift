/// A value as `--json` prints it; the members of an object keep their order.
enum JSON: Hashable, Sendable {
  struct Member: Hashable, Sendable {
    let key: String
    let value: JSON
  }

  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([Member])
  /// JSON that was written elsewhere; it passes the same gate.
  case encoded(String)
}

extension JSON {
  /// `null` is how an unknown value is printed.
  init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }

  init(_ number: Int?) {
    self = number.map { .number($0) } ?? .null
  }

  static func list<Values: Sequence>(
    of values: Values, _ form: (Values.Element) -> JSON
  ) -> JSON {
    .list(values.map(form))
  }

  /// This object with further members; anything else stays as it is.
  func adding(_ members: JSON) -> JSON {
    guard case .object(let mine) = self, case .object(let others) = members else { return self }
    return .object(mine + others)
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }
}

extension JSON: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: JSON...) {
    self = .list(elements)
  }
}

extension JSON: ExpressibleByStringLiteral {
  init(stringLiteral text: String) {
    self = .text(text)
  }
}

extension JSON: ExpressibleByBooleanLiteral {
  init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}

extension JSON: ExpressibleByIntegerLiteral {
  init(integerLiteral number: Int) {
    self = .number(number)
  }
}
