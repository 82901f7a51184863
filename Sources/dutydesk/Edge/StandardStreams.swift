internal import Glibc

/// The three descriptors that every program is given, unless somebody closed them.
enum StandardStreams {
  /// Keeps files of ours from getting the numbers of streams that are closed: what is printed
  /// would go into them.
  static func fillGaps() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      // Opened the wrong way round, so that using it fails as it would have; the lowest free
      // number is this one.
      let way = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY
      guard open("/dev/null", way) == descriptor else { return }
    }
  }
}
