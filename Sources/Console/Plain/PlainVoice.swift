package import Grid
internal import ResponseDomain

/// Tells what has changed since it last spoke, and nothing twice: one fact a line, in the order of
/// the screen, only ever appended.
package struct PlainVoice: Sendable {
  private var status: SafeText = ""
  private var page: PlainPage?
  /// What was told last of the pane that a box lies over.
  private var covered: PlainPage?
  private var message = MessageLine.nothing

  /// The size that a console without a screen is given: no pane beside another, no fact cut.
  package static let size = PlainFrame.size

  package init() {}

  /// What is to be said now; empty when nothing has changed but the time.
  package mutating func news(of state: ConsoleState) -> [SafeText] {
    var news: [SafeText] = []
    let status = state.plainStatus
    if status != self.status { news.append(status) }
    self.status = status
    news += turn(to: PlainPage(of: state), isCovering: !state.boxes.isEmpty || state.typing != nil)
    if state.message != message, let words = state.plainMessage { news.append(words) }
    message = state.message
    return news
  }

  /// What is to be told of a page; a pane that comes out from under a box is not told again whole.
  private mutating func turn(to page: PlainPage, isCovering: Bool) -> [SafeText] {
    defer { self.page = page }
    guard !isCovering else { return page.news(since: self.page) }
    defer { covered = page }
    guard let covered, self.page?.place != page.place, covered.place == page.place else {
      return page.news(since: self.page)
    }
    let news = page.news(since: covered)
    let selected = page.lines.filter(\.isSelected).map(\.marked)
    return (page.title == covered.title ? [page.title] : []) + (news.isEmpty ? selected : news)
  }

  /// Takes note of what is shown without saying it, where the user has typed it and seen the
  /// letters.
  package mutating func skip(_ state: ConsoleState) {
    page = PlainPage(of: state)
    message = state.message
  }

  /// Says everything again, as Ctrl-L asks.
  package mutating func forget() {
    status = ""
    page = nil
    covered = nil
  }
}

extension PlainPage {
  /// Everything of another place; of the same, the lines that are new and what is now selected.
  package func news(since old: PlainPage?) -> [SafeText] {
    guard let old, old.place == place else { return [title] + lines.map(\.marked) }
    let known = Set(old.lines.map(\.fact))
    let before = old.lines.first { $0.isSelected }?.fact
    let changed = lines.filter { line in
      !known.contains(line.fact) || (line.isSelected && line.fact != before)
    }
    return (title == old.title ? [] : [title]) + changed.map(\.marked)
  }
}

extension ConsoleState {
  /// Who is on duty and what is late, without what the clock alone changes.
  var plainStatus: SafeText {
    func count(_ urgency: Urgency) -> Int { desk.counts[urgency, default: 0] }
    let feed: SafeText = feedSilence == nil ? "" : ", MAIL FEED DEAD"
    return
      "duty \(duty.holder.safe), late \(count(.late)), due in 4 h \(count(.within4Hours)), unowned \(desk.unowned)\(feed)"
  }

  /// The message line; nil while it says nothing.
  var plainMessage: SafeText? {
    switch message {
    case .nothing: nil
    case .said(let words): words.spelled
    case .done(let words, undoUntil: nil): words.spelled
    case .done(let words, let undoUntil?):
      "\(words.spelled), undo until \(undoUntil.clockWords(in: setting.zone)) (u)"
    case .error(let words): "ERROR \(words.spelled)"
    }
  }

  /// Whether a letter goes into a text, so that it is echoed as it is typed.
  package func takes(_ letter: Character) -> Bool {
    typing != nil || boxes.last?.content.takes(letter) ?? false
  }
}
