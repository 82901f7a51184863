/// A plan that policy keeps for cases of one sort, applied to a case's scope in one act.
package struct PlanTemplate: Hashable, Sendable {
  /// One kind of test; it makes a line for each platform of the case.
  package struct Line: Hashable, Sendable {
    package let kind: TestKind
    package let mode: TestMode
    package let team: TestTeam
    package let perPlatform: Minutes
    /// For each language of the platform that needs a patch.
    package let perLanguage: Minutes

    package init(
      kind: TestKind, mode: TestMode, team: TestTeam, perPlatform: Minutes, perLanguage: Minutes
    ) {
      self.kind = kind
      self.mode = mode
      self.team = team
      self.perPlatform = perPlatform
      self.perLanguage = perLanguage
    }
  }

  package let name: String
  package let lines: [Line]

  package init(name: String, lines: [Line]) {
    self.name = name
    self.lines = lines
  }

  /// The lines for a scope; a platform without a required cell gets none.
  package func drafts(over required: [HoursCell], platforms: [PlatformID]) -> [PlanDraft] {
    lines.flatMap { line in
      platforms.compactMap { platform in
        let languages = required.filter { $0.platform == platform }.map(\.language)
        let planned = Minutes(
          line.perPlatform.count + line.perLanguage.count * languages.count)
        guard !languages.isEmpty, planned > .zero else { return nil }
        return PlanDraft(
          kind: line.kind, mode: line.mode, team: line.team, platforms: [platform],
          languages: languages, planned: planned)
      }
    }
  }
}
