internal import Glibc
internal import Synchronization

/// Whether SIGINT, SIGTERM or SIGHUP has asked this process to stop.
enum Interruption {
  private static let asked = Atomic<Int32>(0)

  /// From now on the signals only leave a mark, and the work ends at its next safe place.
  static func listen() {
    // Whoever started this process may have left them blocked.
    var heard = sigset_t()
    sigemptyset(&heard)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in Interruption.asked.store(number, ordering: .relaxed) }
      sigaddset(&heard, number)
    }
    sigprocmask(SIG_UNBLOCK, &heard, nil)
  }

  static var isAsked: Bool { asked.load(ordering: .relaxed) != 0 }
}
