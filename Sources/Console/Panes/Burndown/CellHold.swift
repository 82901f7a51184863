internal import Grid
internal import ResponseDomain

/// What holds cells up: one trouble, the cells that suffer from it, and their hours.
struct CellHold {
  let state: CellStateName
  let trouble: Trouble
  let cells: [CellID]
  /// Hours left on these cells.
  let left: Minutes
  /// When the first of them came to stand.
  let since: Instant

  /// What holds the cells of a matrix: what is shared first, then what has stood longest.
  static func all(in matrix: Matrix, _ hours: [HoursCell: CellHours]) -> [CellHold] {
    var holds: [CellHold] = []
    var seen: Set<CellID> = []
    for id in matrix.needHuman where !seen.contains(id) {
      guard let trouble = matrix[id].state.trouble else { continue }
      let cells = ([id] + matrix.sharing(with: id)).filter {
        matrix[$0].state.name == matrix[id].state.name
      }
      seen.formUnion(cells)
      holds.append(
        CellHold(
          state: matrix[id].state.name, trouble: trouble, cells: cells,
          left: cells.compactMap {
            hours[HoursCell(platform: $0.platform, language: $0.language)]?.left
          }.sum,
          since: cells.map { matrix[$0].since }.min() ?? matrix[id].since))
    }
    return holds.sorted {
      ($1.cells.count, $0.state == .failed ? 0 : 1, $1.since)
        < ($0.cells.count, $1.state == .failed ? 0 : 1, $0.since)
    }
  }

  /// `X  no PC-9800 machine     2 cells, 21 h, 1d05h`
  func words(at now: Instant, in zone: ZoneRules) -> SafeText {
    let what = cells.count == 1 ? cells[0].safe : trouble.name
    let hours = SafeText.grouped(left.roundedHours)
    let figures: SafeText =
      cells.count == 1
      ? "\(hours) h, since \(since.dayClock(in: zone))"
      : "\(cells.count) cells, \(hours) h, \((now - since).safe)"
    return "\(state.letterText)  \(what.cut(to: 22).padded(to: 23))\(figures)"
  }
}

extension Instant {
  /// `Tue 11:20`
  func dayClock(in zone: ZoneRules) -> SafeText {
    let local = zone.local(self)
    return SafeText(untrusted: "\(local.day.weekday.rawValue) \(local.clock)", kind: .line)
  }
}

extension Trouble {
  /// What cells that share it call it by, else its cause.
  var name: SafeText {
    switch reference {
    case .shared(let name): name.line
    case .none: cause.line
    }
  }
}
