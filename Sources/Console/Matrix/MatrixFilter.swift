internal import ResponseDomain

/// Which cells of a matrix are shown: the language of the lists, for `platform:`, `lang:`, `state:`
/// and `team:`; a bare word searches names, owner, build and what is told of the cell.
package struct MatrixFilter: Hashable, Sendable {
  enum Condition: Hashable, Sendable {
    case platforms([PlatformID])
    case languages([LanguageID])
    case states([Character])
    case teams([TeamName])
    case words([String])
  }

  struct Term: Hashable, Sendable {
    let isNegated: Bool
    let condition: Condition
  }

  /// As it was typed.
  package let text: String
  /// All must hold.
  let terms: [Term]

  package static let everything = MatrixFilter(text: "", terms: [])

  var isEverything: Bool { terms.isEmpty }

  /// Whether a cell is shown.
  func holds(_ id: CellID, _ cell: MatrixCell, under policy: Policy) -> Bool {
    terms.allSatisfy { $0.condition.holds(id, cell, under: policy) != $0.isNegated }
  }
}

extension MatrixFilter.Condition {
  func holds(_ id: CellID, _ cell: MatrixCell, under policy: Policy) -> Bool {
    switch self {
    case .platforms(let platforms): return platforms.contains(id.platform)
    case .languages(let languages): return languages.contains(id.language)
    case .states(let letters): return letters.contains(cell.state.name.letter)
    case .teams(let teams):
      return teams.contains { team in
        policy.teamScopes[team]?.holds(id) ?? false
          || policy.people.contains { $0.team == team.text && cell.owner == .person(login: $0.id) }
      }
    case .words(let wanted):
      var told = [id.text, cell.build?.name.text ?? "", cell.state.reason?.text ?? ""]
      if let language = policy.languages.first(where: { $0.id == id.language }) {
        told += [language.name, language.tag]
      }
      if case .person(let login) = cell.owner { told.append(login.text) }
      if case .shared(let name) = cell.state.trouble?.reference { told.append(name.text) }
      let text = SearchedText(told.joined(separator: " "))
      return wanted.contains { text.holds($0) }
    }
  }
}
