/// How a case is kept: what is as it was when the case was opened is left out. Of a young case that
/// is most of it, and whoever writes or reads a case pays for each part.
extension Case: Codable {
  private enum CodingKeys: String, CodingKey {
    case id
    case codeName
    case title
    case stage
    case owner
    case reports
    case finders
    case circle
    case embargo
    case world
    case rated
    case assessment
    case issues
    case numbers
    case contact
    case pinned
    case unread
    case outbox
    case absorbed
    case lastHeard
    case matrix
    case gate
    case hours
  }

  package init(from decoder: any Decoder) throws {
    let kept = try decoder.container(keyedBy: CodingKeys.self)
    func part<Part: Decodable>(_ key: CodingKeys, else atFirst: Part) throws -> Part {
      try kept.decodeIfPresent(Part.self, forKey: key) ?? atFirst
    }
    let reports = try kept.decode([JoinedReport].self, forKey: .reports)
    self.init(
      id: try kept.decode(CaseID.self, forKey: .id),
      codeName: try kept.decode(CodeName.self, forKey: .codeName),
      title: try kept.decode(Words.self, forKey: .title),
      stage: try kept.decode(Stage.self, forKey: .stage),
      owner: try part(.owner, else: .nobody),
      reports: reports,
      finders: try part(.finders, else: Self.firstFinders(of: reports)),
      circle: try part(.circle, else: Circle()),
      embargo: try part(.embargo, else: .none),
      world: try part(.world, else: World()),
      rated: try part(.rated, else: .notYet),
      assessment: try part(.assessment, else: Assessment()),
      issues: try part(.issues, else: []),
      numbers: try part(.numbers, else: []),
      contact: try part(.contact, else: .notSet),
      pinned: try part(.pinned, else: []),
      unread: try part(.unread, else: []),
      outbox: try part(.outbox, else: Outbox()),
      absorbed: try part(.absorbed, else: []),
      lastHeard: try part(.lastHeard, else: .never),
      matrix: try part(.matrix, else: MatrixSummary()),
      gate: try part(.gate, else: GateRecord()),
      hours: try part(.hours, else: HoursTotals()))
  }

  package func encode(to encoder: any Encoder) throws {
    var kept = encoder.container(keyedBy: CodingKeys.self)
    func keep<Part: Encodable & Equatable>(
      _ part: Part, _ key: CodingKeys, unless atFirst: Part
    ) throws {
      if part != atFirst { try kept.encode(part, forKey: key) }
    }
    try kept.encode(id, forKey: .id)
    try kept.encode(codeName, forKey: .codeName)
    try kept.encode(title, forKey: .title)
    try kept.encode(stage, forKey: .stage)
    try keep(owner, .owner, unless: .nobody)
    try kept.encode(reports, forKey: .reports)
    try keep(finders, .finders, unless: Self.firstFinders(of: reports))
    try keep(circle, .circle, unless: Circle())
    try keep(embargo, .embargo, unless: .none)
    try keep(world, .world, unless: World())
    try keep(rated, .rated, unless: .notYet)
    try keep(assessment, .assessment, unless: Assessment())
    try keep(issues, .issues, unless: [])
    try keep(numbers, .numbers, unless: [])
    try keep(contact, .contact, unless: .notSet)
    try keep(pinned, .pinned, unless: [])
    try keep(unread, .unread, unless: [])
    try keep(outbox, .outbox, unless: Outbox())
    try keep(absorbed, .absorbed, unless: [])
    try keep(lastHeard, .lastHeard, unless: .never)
    try keep(matrix, .matrix, unless: MatrixSummary())
    try keep(gate, .gate, unless: GateRecord())
    try keep(hours, .hours, unless: HoursTotals())
  }

  /// Most cases have the finder of their first report and no other.
  private static func firstFinders(of reports: [JoinedReport]) -> [Finder] {
    reports.prefix(1).map(\.finder)
  }
}
