internal import ArgumentParser
internal import Grid
internal import ResponseDomain

/// The way by which something reached the team, when it was not the mailbox.
struct ChannelOptions: ParsableArguments {
  enum Name: String, ExpressibleByArgument, CaseIterable {
    case `internal`, direct, `public`
  }

  @Option(help: "By which way it came.")
  var channel: Name?

  @Option(help: "For --channel direct: whose line it was (default: yours).")
  var member: PersonID?

  @Option(help: "For --channel internal: the team that found it.")
  var team: TeamName?

  func validate() throws {
    if member != nil, channel != .direct {
      throw ValidationError("--member goes with --channel direct.")
    }
    if team != nil, channel != .internal {
      throw ValidationError("--team goes with --channel internal.")
    }
  }

  /// Nil when no way was named.
  func channel(for person: PersonID) throws -> Channel? {
    switch channel {
    case nil: return nil
    case .public: return .public
    case .direct: return .direct(member: member ?? person)
    case .internal:
      guard let team else { throw Fault.usage("Say which team found it: --team NAME") }
      return .internal(team: team)
    }
  }
}
