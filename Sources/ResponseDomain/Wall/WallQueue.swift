/// How many reports and cases are open, for a wall.
package struct WallQueue: Hashable, Codable, Sendable {
  package let reports: Int
  /// Open cases by stage; a stage without a case is left out.
  package let stages: [StageName: Int]
  /// Open reports and cases that nobody owns.
  package let unowned: Int

  package init(reports: Int, stages: [StageName: Int], unowned: Int) {
    self.reports = reports
    self.stages = stages
    self.unowned = unowned
  }

  package var total: Int { reports + stages.values.reduce(0, +) }

  private enum CodingKeys: String, CodingKey {
    case reports
    case stages
    case unowned
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    reports = try values.decodeCount(forKey: .reports)
    unowned = try values.decodeCount(forKey: .unowned)
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
    let named = Dictionary(uniqueKeysWithValues: stages.map { ($0.key.rawValue, $0.value) })
    try values.encode(named, forKey: .stages)
  }
}
