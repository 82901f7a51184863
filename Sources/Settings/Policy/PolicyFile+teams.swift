import ResponseDomain

extension PolicyFile {
  /// What a policy says of its teams.
  struct Teams {
    var people: [TeamName: Int] = [:]
    var scopes: [TeamName: TeamScope] = [:]
  }

  /// A team is a number of people, or a table with `people` and what is the team's.
  static func teams(
    in top: Section, platforms: [Platform], languages: [Language],
    noting mistakes: inout [Mistake]
  ) -> Teams {
    let read = top.value("teams", noting: &mistakes) { node throws(MistakeKind) in
      try node.asTable()
    }
    var teams = Teams()
    for (key, node) in read ?? [:] {
      let place = top.place.key("teams").key(key)
      do throws(MistakeKind) {
        guard let name = TeamName(key) else { throw .malformed(key, wanted: .team) }
        guard case .table(let entries) = node else {
          teams.people[name] = try headcount(node)
          continue
        }
        let section = Section(
          entries, at: place, keys: ["people", "platforms", "languages"], noting: &mistakes)
        teams.people[name] = section.required("people", noting: &mistakes) {
          node throws(MistakeKind) in try headcount(node)
        }
        let scope = TeamScope(
          platforms: section.list("platforms", noting: &mistakes) { node throws(MistakeKind) in
            try known(try node.asForm(.platform, PlatformID.init), among: platforms.map(\.id))
          } ?? [],
          languages: section.list("languages", noting: &mistakes) { node throws(MistakeKind) in
            try known(try node.asForm(.language, LanguageID.init), among: languages.map(\.id))
          } ?? [])
        if !scope.platforms.isEmpty || !scope.languages.isEmpty { teams.scopes[name] = scope }
      } catch {
        mistakes.append(Mistake(place: place, kind: error))
      }
    }
    return teams
  }

  private static func headcount(_ node: TomlNode) throws(MistakeKind) -> Int {
    let count = try node.asInteger()
    guard count > 0 else { throw .malformed(String(count), wanted: .headcount) }
    return count
  }

  static func known<ID: TextID>(_ id: ID, among all: [ID]) throws(MistakeKind) -> ID {
    guard all.contains(id) else {
      throw .unknownName(id.text, nearest: .nearest(to: id.text, among: all.map(\.text)))
    }
    return id
  }
}
