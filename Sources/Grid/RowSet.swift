/// Rows of a frame; those from the 64th on are one.
///
/// A frame is asked for its rows at every key, and most screens have fewer.
package struct RowSet: Hashable, Sendable {
  private var bits: UInt64

  package static let none = RowSet(bits: 0)
  package static let all = RowSet(bits: .max)

  package mutating func insert(_ row: Int) { bits |= Self.bit(of: row) }

  package func contains(_ row: Int) -> Bool { bits & Self.bit(of: row) != 0 }

  private static func bit(of row: Int) -> UInt64 { 1 << UInt64(min(max(0, row), 63)) }
}
