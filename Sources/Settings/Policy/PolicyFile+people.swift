import ResponseDomain

extension PolicyFile {
  static func people(in top: Section, noting mistakes: inout [Mistake]) -> [Member] {
    let read = top.tables("people", keys: ["login", "name", "team"], noting: &mistakes) {
      section, mistakes -> Member? in
      let login = section.required("login", noting: &mistakes) { node throws(MistakeKind) in
        try node.asForm(.login, PersonID.init)
      }
      let name = section.required("name", noting: &mistakes) { node throws(MistakeKind) in
        try node.asLine()
      }
      let team = section.required("team", noting: &mistakes) { node throws(MistakeKind) in
        try node.asForm(.team, TeamName.init)
      }
      guard let login, let name, let team else { return nil }
      return Member(id: login, name: name, team: team.text)
    }
    top.noteRepeated("people", in: read ?? [], by: \.id.text, noting: &mistakes)
    return read ?? []
  }

  static func covering(
    in top: Section, of people: [Member], noting mistakes: inout [Mistake]
  ) -> [PersonID] {
    let read = top.list("covering", noting: &mistakes) { node throws(MistakeKind) in
      try person(node, of: people)
    }
    return read ?? []
  }

  static func rota(
    in top: Section, of people: [Member], zone: ZoneRules, noting mistakes: inout [Mistake]
  ) -> [Shift] {
    let read = top.tables("rota", keys: ["who", "from", "until"], noting: &mistakes) {
      section, mistakes -> Shift? in
      let who = section.required("who", noting: &mistakes) { node throws(MistakeKind) in
        try person(node, of: people)
      }
      let from = section.required("from", noting: &mistakes) { node throws(MistakeKind) in
        try node.asMoment(in: zone)
      }
      let until = section.required("until", noting: &mistakes) { node throws(MistakeKind) in
        try node.asMoment(in: zone)
      }
      guard let who, let from, let until else { return nil }
      guard let shift = Shift(holder: who, from: from, until: until) else {
        mistakes.append(Mistake(place: section.place.key("until"), kind: .endsBeforeItBegins))
        return nil
      }
      return shift
    }
    // Of two shifts that begin together none could be said to hold.
    top.noteRepeated("rota", in: read ?? [], by: { zone.local($0.from).iso }, noting: &mistakes)
    return read ?? []
  }

  /// A login that is among the people of the policy.
  private static func person(
    _ node: TomlNode, of people: [Member]
  ) throws(MistakeKind) -> PersonID {
    let id = try node.asForm(.login, PersonID.init)
    guard people.contains(where: { $0.id == id }) else {
      throw .unknownName(id.text, nearest: .nearest(to: id.text, among: people.map(\.id.text)))
    }
    return id
  }
}
