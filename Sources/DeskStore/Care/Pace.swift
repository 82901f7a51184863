/// Tells a caller how far a piece of work has come, and stops it when the caller wants.
struct Pace {
  private(set) var done = 0
  private let total: Int
  private let tell: (CareProgress) -> Bool

  init(total: Int, _ tell: @escaping (CareProgress) -> Bool) {
    self.total = total
    self.tell = tell
  }

  /// Throws `StoreFault.interrupted` when the caller wants no more.
  mutating func step() throws {
    done += 1
    guard done % 256 == 0 || done >= total else { return }
    guard tell(CareProgress(done: done, total: max(done, total))) else {
      throw StoreFault.interrupted
    }
  }
}
