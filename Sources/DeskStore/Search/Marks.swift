internal import FoundationEssentials
internal import GRDB

/// A set of small numbers as SQL hands it about: a BLOB with a bit for each.
///
/// Keys and numbers of messages begin at 1 and have no gaps worth speaking of, so that a desk of
/// 100,000 cases takes 25 KB, however much is found.
struct Marks {
  private(set) var bytes: Data

  init(_ bytes: Data = Data()) {
    self.bytes = bytes
  }

  /// The set that a statement with `marks(number)` makes.
  init(_ sql: String, _ arguments: StatementArguments, in db: Database) throws {
    self.init(try Data.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? Data())
  }

  var count: Int {
    bytes.withUnsafeBytes { $0.reduce(0) { $0 + $1.nonzeroBitCount } }
  }

  var isEmpty: Bool { bytes.withUnsafeBytes { $0.allSatisfy { $0 == 0 } } }

  /// The numbers in ascending order.
  var numbers: [Int] {
    var numbers: [Int] = []
    bytes.withUnsafeBytes { bytes in
      for place in bytes.indices where bytes[place] != 0 {
        for bit in 0..<8 where bytes[place] >> bit & 1 == 1 { numbers.append(place * 8 + bit) }
      }
    }
    return numbers
  }

  /// The numbers as a JSON array, for statements that look each of them up.
  var list: String { Marks.list(numbers) }

  static func list(_ numbers: [Int]) -> String {
    var list = "["
    for number in numbers {
      if list.utf8.count > 1 { list += "," }
      list += String(number)
    }
    return list + "]"
  }

  mutating func formUnion(_ other: Marks) { self = combined(with: other, |) }

  func intersection(_ other: Marks) -> Marks { combined(with: other, &) }

  func subtracting(_ other: Marks) -> Marks { combined(with: other) { $0 & ~$1 } }

  @inline(__always)
  private func combined(with other: Marks, _ merge: (UInt8, UInt8) -> UInt8) -> Marks {
    let count = max(bytes.count, other.bytes.count)
    func padded(_ bytes: Data) -> [UInt8] {
      Array(bytes) + [UInt8](repeating: 0, count: count - bytes.count)
    }
    var result = padded(bytes)
    let theirs = padded(other.bytes)
    for index in result.indices { result[index] = merge(result[index], theirs[index]) }
    return Marks(Data(result))
  }
}
