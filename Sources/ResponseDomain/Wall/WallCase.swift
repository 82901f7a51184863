/// A case that rides on a slot, for a wall.
package struct WallCase: Hashable, Codable, Sendable {
  package let id: CaseID
  package let codeName: CodeName
  package let slot: WallMoment
  package let standing: WallStanding
  /// Nil until the matrix is known.
  package let cells: WallCells?
  /// Nil until testing hours are planned.
  package let hours: WallHours?

  package init(
    id: CaseID, codeName: CodeName, slot: WallMoment, standing: WallStanding,
    cells: WallCells? = nil, hours: WallHours? = nil
  ) {
    self.id = id
    self.codeName = codeName
    self.slot = slot
    self.standing = standing
    self.cells = cells
    self.hours = hours
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case codeName
    case slot
    case standing
    case cells
    case hours
  }
}
