internal import Grid
internal import ResponseDomain

/// How old the data are: `● 3s` live, `○ 4m` stale; a frozen screen must look frozen.
struct DataAge: Equatable {
  private let age: TimeSpan

  init(of desk: DeskGlance, at now: Instant) {
    age = max(TimeSpan(seconds: 0), now - desk.readAt)
  }

  /// Whether nothing was read for a minute.
  var isStale: Bool { age >= .minutes(1) }

  var words: SafeText { isStale ? "○ \(span)" : "● \(span)" }

  var longWords: SafeText { isStale ? "○ stale, \(span)" : "● live, \(span)" }

  private var span: SafeText {
    isStale ? SafeText(untrusted: age.roughWords, kind: .line) : "\(age.seconds)s"
  }
}
