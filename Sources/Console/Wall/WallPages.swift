internal import Grid
internal import ResponseDomain

/// The pages that a wall of this size turns through.
struct WallPages: Hashable {
  enum Page: Hashable {
    /// The large figures, and the cases from one on.
    case overview(from: Int)
    case matrix, burndown
    /// Every deadline that the feed tells.
    case clocks
  }

  let all: [Page]

  var count: Int { all.count }

  init(of state: WallState) {
    guard let feed = state.feed else {
      all = [.overview(from: 0)]
      return
    }
    let layout = WallLayout(size: state.size, feed: feed)
    let rows = max(1, layout.caseRows)
    var pages = stride(from: 0, to: max(1, feed.cases.count), by: rows).map {
      Page.overview(from: $0)
    }
    switch layout.shape {
    case .line: pages = [.overview(from: 0)]
    case .narrow:
      let focus = WallFocus(of: state, feed: feed)
      if focus?.subject.cells?.rows.isEmpty == false { pages.append(.matrix) }
      if focus?.subject.hours?.burndown != nil { pages.append(.burndown) }
      if pages.allSatisfy({ if case .overview = $0 { true } else { false } }) {
        pages.append(.clocks)
      }
    case .wide: pages.append(.clocks)
    }
    all = pages
  }

  /// The page at a place, counted round.
  subscript(place: Int) -> Page { all[place % all.count] }
}
