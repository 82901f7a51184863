/// A case that rides on a slot, for a wall.
package struct WallCase: Hashable, Codable, Sendable {
  package let id: CaseID
  package let codeName: CodeName
  package let slot: WallMoment
  /// The end of the slot's window.
  package let closes: Instant
  package let standing: WallStanding
  /// Nil until the matrix is known.
  package let cells: WallCells?
  /// Nil until testing hours are planned.
  package let hours: WallHours?

  package init(
    id: CaseID, codeName: CodeName, slot: WallMoment, closes: Instant? = nil,
    standing: WallStanding, cells: WallCells? = nil, hours: WallHours? = nil
  ) {
    self.id = id
    self.codeName = codeName
    self.slot = slot
    self.closes = closes ?? slot.at
    self.standing = standing
    self.cells = cells
    self.hours = hours
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case codeName
    case slot
    case closes
    case standing
    case cells
    case hours
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(CaseID.self, forKey: .id)
    codeName = try values.decode(CodeName.self, forKey: .codeName)
    slot = try values.decode(WallMoment.self, forKey: .slot)
    // An earlier writer tells nothing of windows.
    closes = values.contains(.closes) ? try values.decodeInstant(forKey: .closes) : slot.at
    standing = try values.decode(WallStanding.self, forKey: .standing)
    cells = try values.decodeIfPresent(WallCells.self, forKey: .cells)
    hours = try values.decodeIfPresent(WallHours.self, forKey: .hours)
  }

  /// What the clock of its slot tells at a moment.
  package func slotReading(at now: Instant) -> Clock.Reading {
    Clock.due(.slot, at: slot.at, until: closes, since: slot.at).reading(at: now)
  }
}
