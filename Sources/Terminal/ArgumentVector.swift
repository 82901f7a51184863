internal import Glibc

/// Lends `arguments` as the array that exec wants, NULL at its end.
///
/// An argument ends at its first NUL, as every argument of a process does.
func withArgumentVector<Result>(
  _ arguments: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  let copies = arguments.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  let vector = copies.map { $0.map { UnsafePointer($0) } } + [nil]
  return vector.withUnsafeBufferPointer { buffer in
    guard let start = buffer.baseAddress else {
      preconditionFailure("an array with an end is empty")
    }
    return body(start)
  }
}
