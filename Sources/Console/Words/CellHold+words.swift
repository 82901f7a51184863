package import Grid
package import ResponseDomain

extension CellHold {
  /// `X  no PC-9800 machine     2 cells, 21 h, 1d05h`, or one cell by its name.
  package func words(at now: Instant, in zone: ZoneRules) -> SafeText {
    let what = cells.count == 1 ? cells[0].safe : trouble.name
    let hours = SafeText.grouped(left.roundedHours)
    let local = zone.local(since)
    let day = SafeText(untrusted: "\(local.day.weekday.rawValue) \(local.clock)", kind: .line)
    let figures: SafeText =
      cells.count == 1
      ? "\(hours) h, since \(day)" : "\(cells.count) cells, \(hours) h, \((now - since).safe)"
    return "\(state.letterText)  \(what.cut(to: 22).padded(to: 23))\(figures)"
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
