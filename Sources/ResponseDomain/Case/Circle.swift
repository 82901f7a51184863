/// The people and teams who have been told of a case; it never shrinks silently.
package struct Circle: Hashable, Codable, Sendable {
  /// Who is told.
  package enum Member: Hashable, Codable, Sendable {
    case person(name: Words)
    /// A team and how many people it has.
    case team(name: TeamName, people: Int)

    package var name: String {
      switch self {
      case .person(let name): name.text
      case .team(let name, people: _): name.text
      }
    }

    package var people: Int {
      switch self {
      case .person: 1
      case .team(_, let people): people
      }
    }
  }

  package private(set) var members: [Member] = []

  package var people: Int { members.reduce(0) { $0 + $1.people } }

  package var teams: Int {
    members.count {
      switch $0 {
      case .person: false
      case .team: true
      }
    }
  }

  package func holds(_ name: String) -> Bool {
    members.contains { $0.name == name }
  }

  mutating func add(_ added: [Member]) {
    for member in added where !holds(member.name) { members.append(member) }
  }

  mutating func remove(_ name: String) {
    members.removeAll { $0.name == name }
  }
}
