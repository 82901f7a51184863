internal import Glibc

/// The environment of this process; it says where things are, never who somebody is.
enum Environment {
  /// As it was when it was first asked for: nothing here changes it but for children.
  static let variables: [String: String] = {
    var found: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let pair = String(cString: text)
      if let end = pair.utf8.firstIndex(of: UInt8(ascii: "=")) {
        found[String(pair[..<end])] = String(pair[pair.index(after: end)...])
      }
      entry += 1
    }
    return found
  }()
}
