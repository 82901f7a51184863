/// Reads numbers from bytes, most significant byte first, and never beyond their end.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  mutating func bytes(_ count: Int) throws(ZoneDamage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= rest.count else { throw .cutShort }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func byte() throws(ZoneDamage) -> UInt8 {
    guard let byte = rest.popFirst() else { throw .cutShort }
    return byte
  }

  mutating func int32() throws(ZoneDamage) -> Int {
    Int(Int32(truncatingIfNeeded: unsigned(try bytes(4))))
  }

  mutating func int64() throws(ZoneDamage) -> Int64 {
    Int64(truncatingIfNeeded: unsigned(try bytes(8)))
  }

  /// What is left.
  func remainder() -> ArraySlice<UInt8> { rest }

  private func unsigned(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
