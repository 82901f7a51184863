internal import ArgumentParser
internal import ResponseDomain

/// A cell that needs no patch, on the command line: `TSE/NOR=never sold there`.
struct UnneededCell: ExpressibleByArgument, Hashable, Sendable {
  let cell: Scope.NotApplicable

  init?(argument: String) {
    let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let pair = halves[0].split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, pair.count == 2, let platform = PlatformID(String(pair[0])),
      let language = LanguageID(String(pair[1])), let reason = Words(String(halves[1]))
    else { return nil }
    cell = Scope.NotApplicable(platform: platform, language: language, reason: reason)
  }
}
