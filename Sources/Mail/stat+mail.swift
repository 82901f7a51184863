import Glibc

extension stat {
  var kind: mode_t { st_mode & S_IFMT }

  /// Seconds since 1970.
  var modified: Int64 { Int64(st_mtim.tv_sec) }

  /// What makes this no regular file; nil for one.
  var oddity: PassOverReason? {
    switch kind {
    case S_IFREG: nil
    case S_IFLNK: .symbolicLink
    case S_IFDIR: .directory
    case S_IFIFO: .pipe
    case S_IFSOCK: .socket
    default: .device
    }
  }
}
