internal import GRDB
internal import GRDBSQLite
internal import Glibc

/// The two functions of SQL that sets of marks are made and asked by.
///
/// `marks(number)` is an aggregate that makes a set; `is_marked(set, number)` tells whether a number
/// is in one. A search runs them for every row that it looks at, where a row that is handed out to
/// Swift, or a function through GRDB's values, takes several times as long.
extension Marks {
  static func addFunctions(to db: Database) {
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC
    sqlite3_create_function_v2(
      db.sqliteConnection, "is_marked", 2, flags, nil,
      { context, _, values in
        guard let set = values?[0], let number = values?[1] else { return }
        let wanted = sqlite3_value_int64(number)
        let count = Int64(sqlite3_value_bytes(set))
        guard wanted >= 0, wanted >> 3 < count, let bytes = sqlite3_value_blob(set) else {
          return sqlite3_result_int(context, 0)
        }
        let byte = bytes.load(fromByteOffset: Int(wanted >> 3), as: UInt8.self)
        sqlite3_result_int(context, Int32(byte >> (wanted & 7) & 1))
      }, nil, nil, nil)
    sqlite3_create_function_v2(
      db.sqliteConnection, "marks", 1, flags, nil, nil,
      { context, _, values in
        guard let value = values?[0], let draft = Draft.of(context) else { return }
        // A lookup that finds nothing marks nothing.
        guard sqlite3_value_type(value) == SQLITE_INTEGER else { return }
        draft.pointee.insert(sqlite3_value_int64(value), context)
      },
      { context in
        // Without a row there is no draft, and SQLite's own zeros are an empty one.
        guard let draft = Draft.of(context) else { return }
        sqlite3_result_blob64(
          context, draft.pointee.bytes, sqlite3_uint64(draft.pointee.capacity), free)
        draft.pointee.bytes = nil
      }, nil)
  }

  /// The set that an aggregate has come to, in memory that SQLite keeps for it and clears at first.
  private struct Draft {
    var bytes: UnsafeMutablePointer<UInt8>?
    var capacity: Int

    /// No desk has more subjects or messages than this; what is beyond is none of ours.
    private static let bound: Int64 = 1 << 32

    static func of(_ context: OpaquePointer?) -> UnsafeMutablePointer<Draft>? {
      sqlite3_aggregate_context(context, Int32(MemoryLayout<Draft>.size))?
        .assumingMemoryBound(to: Draft.self)
    }

    mutating func insert(_ number: Int64, _ context: OpaquePointer?) {
      guard (0..<Draft.bound).contains(number) else { return }
      let place = Int(number >> 3)
      if place >= capacity {
        let wanted = max(4096, (place + 1) * 2)
        guard let grown = realloc(bytes, wanted) else {
          return sqlite3_result_error_nomem(context)
        }
        memset(grown + capacity, 0, wanted - capacity)
        bytes = grown.assumingMemoryBound(to: UInt8.self)
        capacity = wanted
      }
      bytes?[place] |= 1 << UInt8(number & 7)
    }
  }
}
