import Glibc

/// Reads the user's settings files.
package enum SettingsText {
  /// More than any settings file needs.
  private static let limit = 1 << 20

  /// The text of a file; nil when there is none.
  ///
  /// Fails for a file that cannot be read, is no UTF-8, or is larger than 1 MB.
  package static func read(_ path: String) throws(SettingsFault) -> String? {
    guard let file = fopen(path, "re") else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw unreadable(path, errno)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 8192)
    while bytes.count <= limit {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    if ferror(file) != 0 { throw unreadable(path, errno) }
    guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else {
      throw SettingsFault(
        file: path, kind: .unreadable("it is no text in UTF-8 of at most 1 MB"))
    }
    return text
  }

  private static func unreadable(_ path: String, _ code: Int32) -> SettingsFault {
    SettingsFault(file: path, kind: .unreadable(String(cString: strerror(code))))
  }
}
