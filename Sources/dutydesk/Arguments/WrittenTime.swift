internal import ArgumentParser
internal import ResponseDomain

/// A time on the command line: `2003-07-08T14:05`, with seconds and an offset or without.
struct WrittenTime: Hashable, Sendable {
  private let day: CalendarDay
  private let hour: Int
  private let minute: Int
  private let second: Int
  /// Seconds east of UTC; nil means the desk's own zone.
  private let offset: Int?

  /// Nil unless it is ISO 8601 to the minute or the second; a blank may stand for the `T`.
  init?(_ text: String) {
    guard text.utf8.count >= 16, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let bytes = Array(text.utf8)
    guard let day = CalendarDay(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let hour = Self.number(bytes[11..<13], below: 24), bytes[13] == UInt8(ascii: ":"),
      let minute = Self.number(bytes[14..<16], below: 60)
    else { return nil }
    var rest = bytes[16...]
    var second = 0
    if rest.first == UInt8(ascii: ":") {
      guard rest.count >= 3, let read = Self.number(rest.dropFirst().prefix(2), below: 60) else {
        return nil
      }
      second = read
      rest = rest.dropFirst(3)
    }
    (self.day, self.hour, self.minute, self.second) = (day, hour, minute, second)
    if rest.isEmpty {
      offset = nil
    } else {
      guard let read = Self.offset(rest) else { return nil }
      offset = read
    }
  }

  /// The moment that it means, read in a zone when it names no offset.
  func moment(in zone: ZoneRules) -> Instant {
    guard let offset else {
      return zone.moment(on: day, hour: hour, minute: minute)
        + TimeSpan(seconds: Int64(second))
    }
    return Instant(
      seconds: Int64(day.daysSince1970) * 86_400
        + Int64(hour * 3600 + minute * 60 + second - offset))
  }

  private static func number(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
    guard digits.count == 2, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(String(decoding: digits, as: UTF8.self)), number < limit
    else { return nil }
    return number
  }

  /// `Z`, `+07:00` or `-0700` in seconds; nil for anything else.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    if text.elementsEqual("Z".utf8) { return 0 }
    let digits = text.dropFirst().filter { $0 != UInt8(ascii: ":") }[...]
    guard let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      digits.count == 4, let hours = number(digits.prefix(2), below: 24),
      let minutes = number(digits.suffix(2), below: 60)
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }
}

extension WrittenTime: ExpressibleByArgument {
  init?(argument: String) {
    self.init(argument)
  }
}
