extension SafeText {
  /// The lines of the text broken at blanks so that each fits; a word that does not fit is broken.
  ///
  /// The blank of a break is dropped, other blanks stay. In a single column, where a wide
  /// character has no room, it becomes `…`. Without any column there are no lines.
  package func wrapped(to columns: Int) -> [SafeText] {
    guard columns > 0 else { return [] }
    var wrap = LineWrap(columns: columns)
    for cluster in clusters { wrap.take(cluster) }
    return wrap.finish().map { SafeText(trusted: $0, flags: flags) }
  }
}

/// Breaks clusters into lines, greedily and in one pass.
private struct LineWrap {
  let columns: Int
  private var lines: [String] = []
  /// What is settled on the line that is being filled.
  private var line = String.UnicodeScalarView()
  private var lineWidth = 0
  /// Blanks after it, which are dropped if the line breaks here.
  private var blanks = 0
  private var word = String.UnicodeScalarView()
  private var wordWidth = 0

  init(columns: Int) {
    self.columns = columns
  }

  mutating func take(_ cluster: Cluster) {
    if cluster.base == "\n" {
      settleWord()
      endLine()
    } else if cluster.base == " ", cluster.firstMark == nil {
      settleWord()
      blanks += 1
    } else {
      let cluster = cluster.width > columns ? Cluster("…", width: 1) : cluster
      if wordWidth + cluster.width > columns {
        settleWord()
        endLine()
      }
      cluster.append(to: &word)
      wordWidth += cluster.width
      // A wide character may stand at a line's end without a blank, as its scripts do.
      if cluster.width == 2 { settleWord() }
    }
  }

  mutating func finish() -> [String] {
    settleWord()
    endLine()
    return lines
  }

  private mutating func settleWord() {
    guard wordWidth > 0 else { return }
    if lineWidth == 0 {
      // An indent yields to its word, else a deep one would leave an empty line.
      blanks = min(blanks, columns - wordWidth)
    } else if lineWidth + blanks + wordWidth > columns {
      endLine()
    }
    for _ in 0..<blanks { line.append(" ") }
    line.append(contentsOf: word)
    lineWidth += blanks + wordWidth
    blanks = 0
    word.removeAll()
    wordWidth = 0
  }

  private mutating func endLine() {
    lines.append(String(line))
    line.removeAll()
    lineWidth = 0
    blanks = 0
  }
}
