internal import Console
internal import Grid
internal import ResponseDomain

extension TestingHours {
  /// The plan line by line.
  var table: TextTable {
    TextTable(
      columns: [
        .init("LINE"), .init("KIND"), .init("MODE"), .init("TEAM"),
        .init("PLATFORMS", isFlexible: true), .init("PLAN", alignment: .right),
        .init("LOGGED", alignment: .right), .init("LEFT", alignment: .right),
      ],
      rows: lines.map { line in
        [
          SafeText(untrusted: line.line.id.description, kind: .name), line.line.kind.words,
          line.line.mode.words, line.line.team.words,
          SafeText(
            untrusted: line.line.scope.platforms.map(\.text).joined(separator: ", "), kind: .line),
          line.planned.safe, line.logged.safe, line.left.safe,
        ]
      })
  }
}

extension TextTable {
  /// The parts of a grouping.
  init(_ parts: [HoursPart]) {
    self.init(
      columns: [
        .init("PART", isFlexible: true), .init("PLAN", alignment: .right),
        .init("LOGGED", alignment: .right), .init("LEFT", alignment: .right),
      ],
      rows: parts.map { part in
        [
          SafeText(untrusted: part.name, kind: .line), part.planned.safe, part.logged.safe,
          part.left.safe,
        ]
      })
  }
}
