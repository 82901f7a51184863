internal import ResponseDomain

/// Where the hours of MS03-026 went: the kinds of test began with the languages that have passed
/// by now, so that what is left lies on the others.
extension DemoHours {
  /// Some minutes of one line on one cell.
  struct Piece {
    let line: Int
    let cell: HoursCell
    var minutes: Int
  }

  /// The line of a row and a platform, by its place in the plan.
  static func number(row: Int, platform: Int) -> Int { row * 5 + platform + 1 }

  /// The languages of a platform that need a patch, with the hours that each has left.
  private static func cells(
    _ platform: Int, _ scope: DemoScope
  ) -> [(language: LanguageID, left: Int)] {
    zip(scope.languages, leftRows[platform].split(separator: " ")).compactMap { language, left in
      Int(left).map { (language: language, left: $0) }
    }
  }

  /// Empty for a line that tests every language: it has to have had the hours for those that
  /// have passed. The others test only what is left.
  static func languages(row: Int, platform: Int, _ scope: DemoScope) -> [LanguageID] {
    guard scope.platforms.indices.contains(platform) else { return [] }
    let cells = cells(platform, scope)
    let passed = cells.count { $0.left == 0 }
    let line = lines[row]
    // Terminal Server has so little behind it that one kind alone has seen every language.
    let isWhole =
      platform == 1
      ? row == 4 : line.logged[platform] * cells.count >= passed * line.planned[platform]
    return isWhole ? [] : cells.filter { $0.left > 0 }.map(\.language)
  }

  /// All that was logged, line by line.
  static func pieces(_ scope: DemoScope) -> [Piece] {
    scope.platforms.indices.flatMap { pieces(platform: $0, scope) }
      .sorted { ($0.line, $0.cell) < ($1.line, $1.cell) }
  }

  private static func pieces(platform: Int, _ scope: DemoScope) -> [Piece] {
    let cells = cells(platform, scope)
    let id = scope.platforms[platform]
    var planned: [[Int]] = []
    for row in lines.indices {
      let within = languages(row: row, platform: platform, scope)
      let chosen = cells.indices.filter { within.isEmpty || within.contains(cells[$0].language) }
      let hours =
        number(row: row, platform: platform) == grown.line
        ? grown.planned : lines[row].planned[platform]
      let shares = even(hours * 60, over: chosen.count)
      var line = Array(repeating: 0, count: cells.count)
      for (index, share) in zip(chosen, shares) { line[index] = share }
      planned.append(line)
    }
    // What a cell has had so far is its plan without what it has left.
    let had = cells.indices.map { index in
      max(0, planned.reduce(0) { $0 + $1[index] } - cells[index].left * 60)
    }
    return lines.indices.flatMap { row -> [Piece] in
      var logged = planned[row].enumerated().map { cells[$0.offset].left == 0 ? $0.element : 0 }
      let open = lines[row].logged[platform] * 60 - logged.reduce(0, +)
      let waiting = cells.indices.filter { cells[$0].left > 0 }
      for (index, share) in zip(waiting, shared(open, by: waiting.map { had[$0] }, from: row * 5)) {
        logged[index] = share
      }
      return cells.indices.filter { logged[$0] > 0 }.map { index in
        Piece(
          line: number(row: row, platform: platform),
          cell: HoursCell(platform: id, language: cells[index].language),
          minutes: logged[index])
      }
    }
  }

  /// The pieces of each day, in the order in which they were worked on.
  static func days(of pieces: [Piece]) -> [[Piece]] {
    var rest = pieces[...]
    return days.map { day in
      var room = day.hours * 60
      var told: [Piece] = []
      while room > 0, var piece = rest.first {
        rest.removeFirst()
        if piece.minutes > room {
          var more = piece
          more.minutes -= room
          rest = [more] + rest
          piece.minutes = room
        }
        room -= piece.minutes
        told.append(piece)
      }
      return told
    }
  }

  private static func even(_ total: Int, over count: Int) -> [Int] {
    (0..<count).map { total / count + ($0 < total % count ? 1 : 0) }
  }

  /// In proportion to weights; what rounding leaves goes to those from a place on, so that it is
  /// not always the same ones.
  private static func shared(_ total: Int, by weights: [Int], from start: Int) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return even(total, over: weights.count) }
    var shares = weights.map { total * $0 / sum }
    let missing = total - shares.reduce(0, +)
    for index in start..<start + max(0, missing) { shares[index % shares.count] += 1 }
    return shares
  }
}
