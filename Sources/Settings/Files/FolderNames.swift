import Glibc

/// Lists a directory of settings files.
enum FolderNames {
  /// The names of its `.toml` files without their ending; none when it cannot be read.
  static func toml(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".toml"), name.first != "." { names.append(String(name.dropLast(5))) }
    }
    return names
  }
}
