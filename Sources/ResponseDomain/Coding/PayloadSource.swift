/// A stored payload that can be read as whatever its act and version say it is.
package protocol PayloadSource {
  func read<Value: Decodable>(_ type: Value.Type) throws -> Value
}
