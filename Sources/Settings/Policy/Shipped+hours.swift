import ResponseDomain

extension Shipped {
  /// A plan to begin with; every figure is an example.
  static let planTemplates = [
    PlanTemplate(
      name: "full",
      lines: [
        line(.osCompatibility, .automated, perPlatform: 8, perLanguage: 2),
        line(.osCompatibility, .manual, perPlatform: 12, perLanguage: 0),
        line(.ownApplications, .automated, perPlatform: 24, perLanguage: 0),
        line(.thirdPartyApplications, .manual, perPlatform: 32, perLanguage: 0),
        line(.performance, .automated, perPlatform: 16, perLanguage: 0),
        line(.stability, .automated, perPlatform: 24, perLanguage: 0),
        line(.configurations, .manual, perPlatform: 8, perLanguage: 1),
      ]),
    PlanTemplate(
      name: "small",
      lines: [
        line(.osCompatibility, .automated, perPlatform: 4, perLanguage: 1),
        line(.ownApplications, .automated, perPlatform: 8, perLanguage: 0),
      ]),
  ]

  private static func line(
    _ kind: TestKind, _ mode: TestMode, perPlatform: Int, perLanguage: Int
  ) -> PlanTemplate.Line {
    PlanTemplate.Line(
      kind: kind, mode: mode, team: .internal, perPlatform: .hours(perPlatform),
      perLanguage: .hours(perLanguage))
  }

  /// The templates as the shipped text writes them.
  static var planTemplateText: String {
    planTemplates.map { template in
      let lines = template.lines.map { line in
        "  { kind = \"\(line.kind.rawValue)\", mode = \"\(line.mode.rawValue)\", "
          + "team = \"\(line.team.rawValue)\", per-platform = \"\(line.perPlatform)\", "
          + "per-language = \"\(line.perLanguage)\" },"
      }
      return "[[plan-templates]]\nname = \"\(template.name)\"\nlines = [\n"
        + lines.joined(separator: "\n") + "\n]\n"
    }.joined(separator: "\n")
  }
}
