/// How many reports and cases are open, for a wall.
package struct WallQueue: Hashable, Codable, Sendable {
  package let reports: Int
  /// Open cases by stage; a stage without a case is left out.
  package let stages: [StageName: Int]
  /// Open reports and cases that nobody owns.
  package let unowned: Int
  /// Whether there are more than were counted.
  package let isCut: Bool

  package init(reports: Int, stages: [StageName: Int], unowned: Int, isCut: Bool) {
    self.reports = reports
    self.stages = stages
    self.unowned = unowned
    self.isCut = isCut
  }

  package var total: Int { reports + stages.values.reduce(0, +) }

  private enum CodingKeys: String, CodingKey {
    case reports
    case stages
    case unowned
    case isCut
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    reports = try values.decodeCount(forKey: .reports)
    unowned = try values.decodeCount(forKey: .unowned)
    isCut = try values.decode(Bool.self, forKey: .isCut)
    var stages: [StageName: Int] = [:]
    for (name, count) in try values.decode([String: Int].self, forKey: .stages) {
      // A stage of a later program is open too, but has no name here.
      guard let stage = StageName(rawValue: name), (0...WallCount.largest).contains(count) else {
        continue
      }
      stages[stage] = count
    }
    self.stages = stages
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(reports, forKey: .reports)
    try values.encode(unowned, forKey: .unowned)
    try values.encode(isCut, forKey: .isCut)
    let named = Dictionary(uniqueKeysWithValues: stages.map { ($0.key.rawValue, $0.value) })
    try values.encode(named, forKey: .stages)
  }
}
