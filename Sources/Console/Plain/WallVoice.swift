package import Grid
internal import ResponseDomain

/// Tells the figures of a wall where nothing can be drawn: each once, and again when it changes.
package struct WallVoice: Sendable {
  private var page: PlainPage?

  package init() {}

  package mutating func news(of state: WallState) -> [SafeText] {
    let page = PlainPage(place: "WALL, read-only, numbers only", lines: lines(of: state))
    defer { self.page = page }
    return page.news(since: self.page)
  }

  private func lines(of state: WallState) -> [PlainLine] {
    switch state.reading {
    case .nothing(let fault): return [PlainLine(WallDrawing.words(for: fault))]
    case .feed(let feed):
      let age = WallAge(of: feed, at: state.now)
      guard !age.isLost else {
        return [
          PlainLine("FEED LOST \(age.words), NUMBERS ARE OLD", fact: "FEED LOST")
        ]
      }
      return figures(WallWords(feed: feed, at: state.now))
    }
  }

  private func figures(_ words: WallWords) -> [PlainLine] {
    let feed = words.feed
    let cases = feed.cases.map { subject -> PlainLine in
      let name: SafeText = "\(subject.id.safe) \(subject.codeName.safe)"
      let standing = feed.words(of: subject, at: words.now)
      let cells: SafeText =
        subject.cells.map { ", \($0.tested) of \($0.required) cells tested" } ?? ""
      let slot = words.text("\(subject.slot.local.words) \(subject.slot.zone)")
      return PlainLine("\(name), slot \(slot), \(standing)\(cells)")
    }
    let clocks = feed.clocks.prefix(10).map { clock in
      PlainLine(
        words.words(of: clock),
        fact: "\(clock.subject.safe) \(clock.due <= words.now ? 1 : 0)")
    }
    let groups = words.groups.map { "\($0.name) \($0.count)" as SafeText }
    let queue = PlainLine("queue \(feed.queue.total): \(groups.joined(separator: ", "))")
    let inbox = PlainLine("inbox \(words.inbox)", fact: "inbox")
    return [PlainLine(words.duty)] + cases + [queue] + clocks + [inbox, PlainLine(words.problems)]
  }
}
