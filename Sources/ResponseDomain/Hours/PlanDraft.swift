/// A line on its way into a plan; what is left out of the scope means all of the case's.
package struct PlanDraft: Hashable, Sendable {
  package let kind: TestKind
  package let mode: TestMode
  package let team: TestTeam
  package let platforms: [PlatformID]
  package let languages: [LanguageID]
  package let planned: Minutes

  package init(
    kind: TestKind, mode: TestMode, team: TestTeam, platforms: [PlatformID] = [],
    languages: [LanguageID] = [], planned: Minutes
  ) {
    self.kind = kind
    self.mode = mode
    self.team = team
    self.platforms = platforms
    self.languages = languages
    self.planned = planned
  }
}
