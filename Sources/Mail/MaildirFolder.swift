import CMail
import Glibc

/// `new` or `cur` of a Maildir, held by a descriptor so that it stays the same directory.
final class MaildirFolder {
  enum Reading {
    case message([UInt8], modified: Int64)
    case passedOver(PassOverReason)
    case gone
  }

  private let path: String
  private let descriptor: Int32

  /// Nil when there is no such directory.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Every name but those that begin with a dot, which a Maildir does not count.
  func names() throws(SourceFailure) -> [MaildirName] {
    // A second descriptor: closing the stream closes it, and its place is its own.
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else {
      throw .unreadable(path: path, errno: errno)
    }
    defer { closedir(stream) }
    var names: [MaildirName] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if bytes.first != UInt8(ascii: ".") { names.append(MaildirName(bytes: bytes)) }
    }
    return names
  }

  func read(_ name: MaildirName, limit: Int) -> Reading {
    var status = stat()
    let found = name.withCString { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }
    guard found == 0 else { return Self.refusal(errno) }
    // Before opening: opening alone would wake the writer of a pipe or rewind a tape.
    if let oddity = status.oddity { return .passedOver(oddity) }
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = name.withCString { openat(descriptor, $0, flags) }
    guard file >= 0 else { return Self.refusal(errno) }
    defer { close(file) }
    guard fstat(file, &status) == 0 else { return .passedOver(.unreadable(errno: errno)) }
    if let oddity = status.oddity { return .passedOver(oddity) }
    switch WholeRead(descriptor: file, expecting: Int(status.st_size), limit: limit) {
    case .bytes(let bytes): return .message(bytes, modified: status.modified)
    case .passedOver(let reason): return .passedOver(reason)
    }
  }

  /// Renames into another folder without ever replacing a file; 0 or an `errno` value.
  func move(_ name: MaildirName, to folder: MaildirFolder, as newName: MaildirName) -> Int32 {
    name.withCString { old in
      newName.withCString { new in cmail_rename(descriptor, old, folder.descriptor, new) }
    }
  }

  private static func refusal(_ error: Int32) -> Reading {
    switch error {
    case ENOENT: .gone
    case ELOOP: .passedOver(.symbolicLink)
    default: .passedOver(.unreadable(errno: error))
    }
  }
}
