internal import ArgumentParser
internal import Glibc

/// The manual page and the completions as files, all made from the same tables.
struct ManualFiles {
  let prefix: String

  /// Below a prefix, where man and the shells look.
  static var contents: [(path: String, text: String)] {
    [
      ("share/man/man1/dutydesk.1", ManualPage.text),
      ("share/bash-completion/completions/dutydesk", Dutydesk.completionScript(for: .bash)),
      ("share/zsh/site-functions/_dutydesk", Dutydesk.completionScript(for: .zsh)),
      ("share/fish/vendor_completions.d/dutydesk.fish", Dutydesk.completionScript(for: .fish)),
    ]
  }

  /// Puts each in place of an older one, and tells the paths.
  func write() throws -> [String] {
    try ManualFiles.contents.map { file in
      let path = "\(prefix)/\(file.path)"
      try makeFolders(above: path)
      let draft = "\(path).\(getpid())"
      unlink(draft)
      try NewFile.write(Array((file.text + "\n").utf8), to: draft)
      // For everybody to read, as the page of a system is.
      guard chmod(draft, 0o644) == 0, rename(draft, path) == 0 else {
        let code = errno
        unlink(draft)
        throw Fault.unwritable(path, code)
      }
      return path
    }
  }

  private func makeFolders(above path: String) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in 1...max(1, parts.count) {
      let folder = parts.prefix(count).joined(separator: "/")
      if !folder.isEmpty, mkdir(folder, 0o755) != 0, errno != EEXIST, errno != EISDIR {
        throw Fault.unwritable(folder, errno)
      }
    }
  }
}
