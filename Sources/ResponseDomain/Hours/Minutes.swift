/// An amount of work in whole minutes, so that sums stay exact; negative in a counter-entry.
package struct Minutes: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  package let count: Int

  package init(_ count: Int) {
    self.count = count
  }

  package static let zero = Minutes(0)

  package static func hours(_ count: Int) -> Minutes { Minutes(count * 60) }

  package init(from decoder: any Decoder) throws {
    count = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(count)
  }

  package static func < (left: Minutes, right: Minutes) -> Bool { left.count < right.count }

  package static func + (left: Minutes, right: Minutes) -> Minutes {
    Minutes(left.count + right.count)
  }

  package static func - (left: Minutes, right: Minutes) -> Minutes {
    Minutes(left.count - right.count)
  }

  package static func += (left: inout Minutes, right: Minutes) {
    left = left + right
  }

  package static prefix func - (minutes: Minutes) -> Minutes { Minutes(-minutes.count) }

  /// The amount in whole hours, halves up.
  package var roundedHours: Int { Minutes.quotient(count + 30, 60) }

  /// The amount in whole hours, rounded up: nothing that is left is hidden.
  package var hoursUp: Int { -Minutes.quotient(-count, 60) }

  /// `6h30`, or `6h` when no minutes are left over.
  package var description: String {
    let rest = abs(count) % 60
    let minutes = rest == 0 ? "" : String(rest).leftPadded(to: 2)
    return "\(count < 0 ? "-" : "")\(abs(count) / 60)h\(minutes)"
  }

  /// A quotient rounded down, also below zero.
  static func quotient(_ dividend: Int, _ divisor: Int) -> Int {
    let quotient = dividend / divisor
    return dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? quotient - 1 : quotient
  }
}

extension Sequence<Minutes> {
  package var sum: Minutes { reduce(.zero, +) }
}
