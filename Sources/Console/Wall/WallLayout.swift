internal import Grid
internal import ResponseDomain

/// Where the parts of a wall stand.
struct WallLayout: Hashable {
  enum Shape: Hashable {
    /// Too small for figures: a few lines of words.
    case line
    case narrow, wide
  }

  let shape: Shape
  let size: Size
  /// Cases that one page lists.
  let caseRows: Int
  /// Rows of the matrix and the chart on a wide wall.
  let middleRows: Int

  init(size: Size, feed: WallFeed) {
    self.size = size
    let lines = feed.queue.stages.count + (feed.queue.reports > 0 ? 1 : 0)
    if size.columns >= 120, size.rows >= 30 {
      shape = .wide
      let free = size.rows - 17
      let table = min(1 + max(feed.cases.count, lines, 1), max(7, free / 2))
      caseRows = table - 1
      middleRows = free - table
    } else if size.columns >= 72, size.rows >= 20 {
      shape = .narrow
      caseRows = size.rows - 19
      middleRows = 0
    } else {
      shape = .line
      caseRows = max(1, size.rows - 6)
      middleRows = 0
    }
  }

  /// A column of the picture that is 120 wide, where the wall is wider.
  func spread(_ column: Int) -> Int { column * size.columns / 120 }
}
