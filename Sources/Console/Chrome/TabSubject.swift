internal import Grid
internal import ResponseDomain

/// What the tabs are about, in words at their end: name, rating, title, deadline, derived word.
struct TabSubject: Equatable {
  private let entry: QueueEntry
  private let setting: ConsoleSetting
  private let now: Instant

  /// Nil where nothing is selected or shown.
  init?(of state: borrowing ConsoleState) {
    guard let entry = Self.entry(of: state) else { return nil }
    self.entry = entry
    setting = state.setting
    now = state.clockedAt
  }

  /// As much as has room; the title goes first.
  func words(columns: Int) -> SafeText {
    let name: SafeText = "\(entry.subject.safe) \(entry.severity?.shortWords ?? "-")"
    let standing = Standing(of: entry, at: now, under: setting.policy)
    let derived = standing.derivedWord.map { [$0] } ?? []
    let choices = [
      [name, title, deadline] + derived, [name, deadline] + derived, [name] + derived,
    ]
    return choices.lazy.map { $0.joined(separator: " · ") }.first { $0.width <= columns } ?? ""
  }

  /// The row of the queue, else what is shown.
  private static func entry(of state: ConsoleState) -> QueueEntry? {
    guard let subject = state.tabSubject else { return nil }
    if let row = state.queue.page?.rows.first(where: { $0.entry.subject == subject }) {
      return row.entry
    }
    guard state.shown.subject == subject else { return nil }
    switch state.shown {
    case .nothing: return nil
    case .case(let view): return view.subject.queueEntry(under: state.setting.policy)
    case .report(let view): return view.report.queueEntry(under: state.setting.policy)
    }
  }

  /// `slot Wed 16 Jul 10:00 PDT in 7d19h`
  private var deadline: SafeText {
    let words = RuleLine.deadline(of: entry, at: now, in: setting.zone, isSmall: false)
    switch entry.clock {
    case .none, .asked: return words
    case .due: return "\(words) \(entry.clock.reading(at: now).wait)"
    }
  }

  /// The title without the effect that titles of bulletins end with.
  private var title: SafeText {
    let title = SafeText(untrusted: entry.title, kind: .line, rightToLeft: setting.rightToLeft)
    let words = title.string
    let end = words.firstRange(of: " Could ")?.lowerBound ?? words.endIndex
    let short = SafeText(untrusted: String(words[..<end]), kind: .line)
    return "\(title.flags.label.isEmpty ? "" : "\(title.flags.label) ")\(short.cut(to: 48))"
  }
}
