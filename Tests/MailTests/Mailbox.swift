import Foundation
import Glibc

/// A temporary directory with a Maildir in it, removed with this object.
final class Mailbox {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "mailbox-" + UUID().uuidString
    for folder in ["new", "cur", "tmp"] {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func put(_ bytes: [UInt8], _ name: String, modified: Int? = nil) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    if let modified {
      var times = [timeval(tv_sec: modified, tv_usec: 0), timeval(tv_sec: modified, tv_usec: 0)]
      utimes("\(path)/\(name)", &times)
    }
  }

  func put(_ text: String, _ name: String, modified: Int? = nil) throws {
    try put(Array(text.utf8), name, modified: modified)
  }

  func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
  }

  func move(_ old: String, _ new: String) {
    rename("\(path)/\(old)", "\(path)/\(new)")
  }
}
