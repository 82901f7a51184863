internal import ArgumentParser
internal import ResponseDomain

/// A track and its owner on the command line: `root cause=keller`.
struct TrackOwner: ExpressibleByArgument, Hashable, Sendable {
  let track: Track
  let owner: PersonID

  init?(argument: String) {
    let halves = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard halves.count == 2,
      let track = Track(rawValue: String(halves[0]).replacing("-", with: " ")),
      let owner = PersonID(String(halves[1]))
    else { return nil }
    self.track = track
    self.owner = owner
  }
}
