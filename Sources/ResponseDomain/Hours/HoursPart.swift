/// The hours of one part of the testing, such as a kind or a platform.
package struct HoursPart: Hashable, Sendable {
  package let name: String
  package internal(set) var planned: Minutes
  package internal(set) var logged: Minutes
  package internal(set) var left: Minutes

  package init(name: String, planned: Minutes, logged: Minutes, left: Minutes) {
    self.name = name
    self.planned = planned
    self.logged = logged
    self.left = left
  }
}

/// By what the hours of a case are told apart.
package enum HoursGrouping: String, CaseIterable, Hashable, Sendable {
  case kind, platform, team, mode, language
}

extension TestingHours {
  /// The parts of a grouping, in a fixed order; their sums are those of the whole, to the minute.
  package func parts(
    by grouping: HoursGrouping, required: [HoursCell]
  ) -> [HoursPart] {
    switch grouping {
    case .kind:
      return grouped(TestKind.Family.allCases.map(\.rawValue)) { $0.line.kind.family.rawValue }
    case .team: return grouped(TestTeam.allCases.map(\.rawValue)) { $0.line.team.rawValue }
    case .mode: return grouped(TestMode.allCases.map(\.rawValue)) { $0.line.mode.rawValue }
    case .platform, .language:
      return parts(by: grouping, over: cells(over: required), required: required)
    }
  }

  /// The parts of every grouping, from the hours of each cell.
  package func parts(
    over cells: [HoursCell: CellHours], required: [HoursCell]
  ) -> [HoursGrouping: [HoursPart]] {
    HoursGrouping.allCases.reduce(into: [:]) { all, grouping in
      all[grouping] =
        switch grouping {
        case .kind, .team, .mode: parts(by: grouping, required: required)
        case .platform, .language: parts(by: grouping, over: cells, required: required)
        }
    }
  }

  private func parts(
    by grouping: HoursGrouping, over cells: [HoursCell: CellHours], required: [HoursCell]
  ) -> [HoursPart] {
    byCell(cells, required) { grouping == .platform ? $0.platform.text : $0.language.text }
  }

  private func grouped(
    _ names: [String], _ name: (PlannedLine) -> String
  ) -> [HoursPart] {
    names.compactMap { part in
      let lines = lines.filter { name($0) == part }
      guard !lines.isEmpty else { return nil }
      return HoursPart(
        name: part, planned: lines.map(\.planned).sum, logged: lines.map(\.logged).sum,
        left: lines.map(\.left).sum)
    }
  }

  private func byCell(
    _ cells: [HoursCell: CellHours], _ required: [HoursCell], _ name: (HoursCell) -> String
  ) -> [HoursPart] {
    let known = Set(required)
    let order = required + cells.keys.filter { !known.contains($0) }.sorted()
    var parts: [HoursPart] = []
    var places: [String: Int] = [:]
    for cell in order {
      guard let hours = cells[cell] else { continue }
      let part = name(cell)
      let place = places[part] ?? parts.count
      if place == parts.count {
        places[part] = place
        parts.append(HoursPart(name: part, planned: .zero, logged: .zero, left: .zero))
      }
      parts[place].planned += hours.planned
      parts[place].logged += hours.logged
      parts[place].left += hours.left
    }
    return parts
  }
}
