internal import GRDB
internal import ResponseDomain

/// That a case has a patch of some platforms, languages and states, as SQL.
struct CellCondition {
  let platforms: [PlatformID]
  let languages: [LanguageID]
  let states: [CellStateName]

  var sql: (text: String, values: [any DatabaseValueConvertible]) {
    guard !states.isEmpty else { return ("(\(scope))", cellValues) }
    var ways: [String] = []
    var values: [any DatabaseValueConvertible] = []
    let red = states.filter(\.needsHuman)
    let others = states.filter { !$0.needsHuman }
    if !red.isEmpty {
      // The first condition is the one of the index that holds such cells alone.
      ways.append(
        """
        +id IN (SELECT 2 * case_number + 1 FROM cell
          WHERE state IN ('failed', 'blocked', 'withdrawn') AND \(cell(red)))
        """)
      values += cellValues
    }
    if !others.isEmpty {
      ways.append(
        "EXISTS (SELECT 1 FROM cell WHERE case_number = queue.id >> 1 AND \(cell(others)))")
      values += cellValues
    }
    if states.contains(.notStarted) {
      // Cells of which nothing is known have no row: there are fewer rows than cells.
      ways.append(
        """
        (SELECT count(*) FROM case_platform AS p JOIN case_language AS l ON l.number = p.number
          WHERE p.number = queue.id >> 1 AND \(names("p.platform", platforms.count))
            AND \(names("l.language", languages.count)))
        > (SELECT count(*) FROM cell WHERE case_number = queue.id >> 1
          AND \(names("platform COLLATE NOCASE", platforms.count))
          AND \(names("language", languages.count)))
        """)
      values += cellValues + cellValues
    }
    // Asked row by row, which only cases are worth.
    let isAsked = others.isEmpty ? "" : "id & 1 = 1 AND "
    return ("(\(isAsked)(\(ways.joined(separator: " OR "))))", values)
  }

  /// A matrix is a whole rectangle: with the row and the column there is the cell.
  private var scope: String {
    var parts: [String] = []
    if !platforms.isEmpty || languages.isEmpty {
      parts.append(
        """
        +id IN (SELECT 2 * number + 1 FROM case_platform
          WHERE \(names("platform", platforms.count)))
        """)
    }
    if !languages.isEmpty {
      parts.append(
        """
        +id IN (SELECT 2 * number + 1 FROM case_language
          WHERE \(names("language", languages.count)))
        """)
    }
    return parts.joined(separator: " AND ")
  }

  private var cellValues: [any DatabaseValueConvertible] {
    platforms.map(\.text) + languages.map(\.text)
  }

  private func cell(_ states: [CellStateName]) -> String {
    // The names are our own words, and written out an index can be found for them.
    let wanted = states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return """
      state IN (\(wanted)) AND \(names("platform COLLATE NOCASE", platforms.count))
        AND \(names("language", languages.count))
      """
  }

  /// Any name where none is asked for.
  private func names(_ column: String, _ count: Int) -> String {
    guard count > 0 else { return "1" }
    return "\(column) IN (\(Array(repeating: "?", count: count).joined(separator: ", ")))"
  }
}
