import ResponseDomain

extension TomlNode {
  func asText() throws(MistakeKind) -> String {
    guard case .text(let text) = self else {
      throw .wrongKind(found: kind, wanted: .text)
    }
    return text
  }

  func asInteger() throws(MistakeKind) -> Int {
    guard case .integer(let number) = self else {
      throw .wrongKind(found: kind, wanted: .integer)
    }
    return number
  }

  func asTable() throws(MistakeKind) -> [String: TomlNode] {
    guard case .table(let entries) = self else {
      throw .wrongKind(found: kind, wanted: .table)
    }
    return entries
  }

  func asList() throws(MistakeKind) -> [TomlNode] {
    guard case .list(let elements) = self else {
      throw .wrongKind(found: kind, wanted: .list)
    }
    return elements
  }

  /// A text that becomes a value of a checked form.
  func asForm<Value>(
    _ form: ValueForm, _ read: (String) -> Value?
  ) throws(MistakeKind) -> Value {
    let text = try asText()
    guard let value = read(text) else { throw .malformed(text, wanted: form) }
    return value
  }

  /// One line of text without control characters; empty is allowed.
  func asLine() throws(MistakeKind) -> String {
    try asForm(.words) { text in
      text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
        ? text : nil
    }
  }

  /// A length of time above zero, at most ten years.
  func asSpan() throws(MistakeKind) -> TimeSpan {
    try asForm(.span) { text in
      TimeSpan(written: text).flatMap { $0.seconds > 0 ? $0 : nil }
    }
  }

  func asClock() throws(MistakeKind) -> WrittenClock {
    if case .clock(let hour, let minute, second: 0) = self,
      let clock = WrittenClock(hour: hour, minute: minute)
    {
      return clock
    }
    return try asForm(.clock, WrittenClock.init)
  }

  func asMoment(in rules: ZoneRules) throws(MistakeKind) -> Instant {
    if case .moment(let written) = self, let instant = written.instant(in: rules) {
      return instant
    }
    return try asForm(.moment) { WrittenMoment($0)?.instant(in: rules) }
  }
}
