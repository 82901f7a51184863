import ResponseDomain

extension PolicyFile {
  /// The lengths of time of a policy.
  struct Clocks {
    var acknowledgement = TimeSpan.hours(24)
    var inboxCheck = TimeSpan.hours(4)
    var feedSilence = TimeSpan.hours(24)
    var finderSilence = TimeSpan.days(14)
    var undo = TimeSpan.minutes(15)
    var watch = TimeSpan.days(28)
    var window = TimeSpan.hours(2)
    var rootCause = TimeSpan.days(14)

    init(in top: Section, noting mistakes: inout [Mistake]) {
      let spans: [(key: String, span: WritableKeyPath<Clocks, TimeSpan>)] = [
        ("acknowledgement", \.acknowledgement), ("inbox-check", \.inboxCheck),
        ("feed-silence", \.feedSilence), ("finder-silence", \.finderSilence), ("undo", \.undo),
        ("watch", \.watch), ("window", \.window), ("root-cause", \.rootCause),
      ]
      let section = top.section("clocks", keys: spans.map(\.key), noting: &mistakes)
      for (key, span) in spans {
        let read = section.value(key, noting: &mistakes) { node throws(MistakeKind) in
          try node.asSpan()
        }
        if let read { self[keyPath: span] = read }
      }
    }
  }
}
