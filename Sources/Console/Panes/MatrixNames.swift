internal import Grid
internal import ResponseDomain

/// How rows, columns and cells of a matrix are called.
struct MatrixNames {
  let view: MatrixView
  let policy: Policy

  func row(_ index: Int) -> SafeText {
    view.state.isTransposed
      ? view.matrix.languages[index].safe : platform(view.matrix.platforms[index])
  }

  /// The letters of a column's code, from the top.
  func code(column index: Int) -> [Character] {
    let text =
      view.state.isTransposed
      ? view.matrix.platforms[index].text.filter { $0 != " " && $0 != "." }
      : view.matrix.languages[index].text
    return Array(text.suffix(3))
  }

  private func platform(_ id: PlatformID) -> SafeText {
    id.safe
  }

  /// The cell in words, and what it suffers from.
  func lines(of id: CellID, at now: Instant) -> [SafeText] {
    let cell = view.matrix[id]
    let language = policy.languages.first { $0.id == id.language }
    let name = SafeText(untrusted: language?.name ?? id.language.text, kind: .name)
    let tag: SafeText = language.map { ", \(SafeText(untrusted: $0.tag, kind: .name))" } ?? ""
    let state = cell.state.name
    let letter: SafeText = state.needsHuman ? "\(state.letterText) " : ""
    var parts: [SafeText] = [
      "\(platform(id.platform)) / \(name) (\(id.language.safe)\(tag))",
      "\(letter)\(state.words) \(SafeText(untrusted: (now - cell.since).words, kind: .line))",
    ]
    if let build = cell.build {
      parts.append("build \(SafeText(untrusted: build.name.text, kind: .name))")
    }
    if case .person(let login) = cell.owner { parts.append(login.safe) }
    if let minutes = view.minutesLeft[id] { parts.append("\(minutes / 60) h left") }
    if cell.isStale { parts.append("STALE: tested on an older build") }
    var why = cell.state.reason.map(\.line) ?? ""
    let sharing = view.matrix.sharing(with: id)
    if !sharing.isEmpty {
      why =
        "\(why); the same reason blocks \(sharing.prefix(4).map(\.safe).joined(separator: ", "))"
    } else if case .words(let words) = cell.evidence, cell.state.reason == nil {
      why = words.line
    }
    return [parts.joined(separator: "   "), why]
  }
}
