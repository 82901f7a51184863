internal import ArgumentParser
internal import Grid
internal import ResponseDomain

/// A team on the command line: `RPC`, whose size the policy knows, or `RPC=12`.
struct TeamSize: ExpressibleByArgument, Hashable, Sendable {
  private let name: TeamName
  private let people: Int?

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = TeamName(String(parts[0])) else { return nil }
    self.name = name
    if parts.count == 2 {
      guard let people = Int(parts[1]), people > 0 else { return nil }
      self.people = people
    } else {
      people = nil
    }
  }

  func member(under policy: Policy) throws -> Circle.Member {
    guard let people = people ?? policy.teams[name] else {
      let shown = SafeText(untrusted: name.text, kind: .name)
      throw Fault(
        .badInput, code: "team-size-unknown",
        [
          "The policy does not say how many people \(shown) has. Nothing was recorded.",
          "Say so as --team \(shown)=12, or put the team into policy.toml.",
        ])
    }
    return .team(name: name, people: people)
  }
}
