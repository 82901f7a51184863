internal import Grid
internal import ResponseDomain

/// How rows, columns and cells of a matrix are called.
struct MatrixNames {
  let view: MatrixView
  let state: ConsoleState

  private var zone: ZoneRules { state.setting.zone }

  func row(_ index: Int) -> SafeText {
    let id = view.id(row: index, column: 0)
    return view.state.isTransposed ? id.language.safe : id.platform.safe
  }

  /// The letters of a column's code, from the top.
  func code(column index: Int) -> [Character] {
    let id = view.id(row: 0, column: index)
    let text =
      view.state.isTransposed
      ? id.platform.text.filter { $0 != " " && $0 != "." } : id.language.text
    return Array(text.suffix(3))
  }

  func column(_ index: Int) -> SafeText {
    let id = view.id(row: 0, column: index)
    return view.state.isTransposed ? id.platform.safe.cut(to: 4) : id.language.safe
  }

  /// The cell in words, and what it suffers from, on two lines.
  func lines(of id: CellID) -> [SafeText] {
    guard let cell = view.cell(id) else { return [] }
    return [
      parts(of: id, cell, build: build(of: cell)).joined(separator: "   "), why(of: id, cell),
    ]
  }

  /// The same on one line, with when the build was made.
  func line(of id: CellID) -> SafeText {
    guard let cell = view.cell(id) else { return "" }
    let made = cell.build.map { made -> SafeText in
      let local = zone.local(made.at)
      let time = SafeText(untrusted: "\(local.shortDay) \(local.clock)", kind: .line)
      return "\(build(of: cell) ?? "") of \(time)"
    }
    var why = cell.state.reason?.line ?? evidence(of: cell)
    let sharing = view.sharing(with: id)
    if !sharing.isEmpty { why = "\(why); also blocks \(list(sharing))" }
    return (parts(of: id, cell, build: made) + [why]).joined(separator: "   ")
  }

  private func parts(of id: CellID, _ cell: MatrixCell, build: SafeText?) -> [SafeText] {
    let language = state.setting.policy.languages.first { $0.id == id.language }
    let name = SafeText(untrusted: language?.name ?? id.language.text, kind: .name)
    let tag: SafeText = language.map { ", \(SafeText(untrusted: $0.tag, kind: .name))" } ?? ""
    let stateName = cell.state.name
    let letter: SafeText = stateName.needsHuman ? "\(stateName.letterText) " : ""
    let since = SafeText(untrusted: (state.now - cell.since).words, kind: .line)
    var parts: [SafeText] = [
      "\(id.platform.safe) / \(name) (\(id.language.safe)\(tag))",
      "\(letter)\(stateName.words) \(since)",
    ]
    if let build { parts.append(build) }
    if case .person(let login) = cell.owner { parts.append(login.safe) }
    if let minutes = view.minutes(of: id) {
      parts.append("\(Minutes(minutes).roundedHours) h left")
    }
    if let release = view.stage.release, stateName.isRequired {
      let isOut = stateName == .released
      let days = Exposure.days(from: release, to: isOut ? cell.since : state.now, in: zone)
      let length = SafeText.counted(days, "day", "days")
      if !isOut { parts.append("EXPOSED \(length)") }
      if isOut, days > 0 { parts.append("lay open \(length)") }
    }
    if cell.isStale { parts.append("STALE: tested on an older build") }
    return parts
  }

  private func build(of cell: MatrixCell) -> SafeText? {
    cell.build.map { "build \(SafeText(untrusted: $0.name.text, kind: .name))" }
  }

  private func why(of id: CellID, _ cell: MatrixCell) -> SafeText {
    let sharing = view.sharing(with: id)
    guard !sharing.isEmpty else { return cell.state.reason?.line ?? evidence(of: cell) }
    return "\(cell.state.reason?.line ?? ""); the same reason blocks \(list(sharing))"
  }

  private func evidence(of cell: MatrixCell) -> SafeText {
    if case .words(let words) = cell.evidence { words.line } else { "" }
  }

  private func list(_ cells: [CellID]) -> SafeText {
    let more: SafeText = cells.count > 4 ? " and \(cells.count - 4) more" : ""
    return "\(cells.prefix(4).map(\.safe).joined(separator: ", "))\(more)"
  }

  /// How long the cells of a release lay open, or lie; nil before it.
  var exposure: Exposure? {
    guard case .case(let console) = state.shown, let release = console.subject.stage.release,
      let matrix = console.view.matrices[console.subject.id]
    else { return nil }
    return Exposure(of: matrix, since: release, at: state.now, in: zone)
  }

  /// The meter of a staged exception: `EXPOSED 47 cells, 12 days`; nil when nothing is.
  var exposed: SafeText? {
    guard view.stage.isStaged, let open = exposure?.open, let first = open.first else {
      return nil
    }
    let cells = SafeText.counted(open.count, "cell", "cells")
    return "EXPOSED \(cells), \(SafeText.counted(first.days, "day", "days"))"
  }
}
