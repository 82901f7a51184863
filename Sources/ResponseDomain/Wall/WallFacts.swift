/// What a desk has read for its wall, before the white list.
package struct WallFacts: Hashable, Sendable {
  /// A case that rides on a slot.
  package struct Riding: Hashable, Sendable {
    package let id: CaseID
    package let codeName: CodeName
    package let slot: Slot
    package let outlook: Outlook
    /// Whether the forecast sees the finish at the slot or after it.
    package let isAtRisk: Bool
    package let cells: WallCells?
    package let hours: WallHours?

    package init(
      id: CaseID, codeName: CodeName, slot: Slot, outlook: Outlook, isAtRisk: Bool,
      cells: WallCells?, hours: WallHours?
    ) {
      self.id = id
      self.codeName = codeName
      self.slot = slot
      self.outlook = outlook
      self.isAtRisk = isAtRisk
      self.cells = cells
      self.hours = hours
    }
  }

  package var writtenAt: Instant
  package var at: Instant
  package var desk: Desk
  package var queue: WallQueue
  /// In the order of the queue.
  package var clocks: [WallClock]
  /// In the order of the slots.
  package var riding: [Riding]
  /// When the last re-issue went out; nil for none ever.
  package var lastReissue: Instant?
  package var openProblems: Int

  package init(
    writtenAt: Instant, at: Instant, desk: Desk, queue: WallQueue, clocks: [WallClock],
    riding: [Riding], lastReissue: Instant?, openProblems: Int
  ) {
    self.writtenAt = writtenAt
    self.at = at
    self.desk = desk
    self.queue = queue
    self.clocks = clocks
    self.riding = riding
    self.lastReissue = lastReissue
    self.openProblems = openProblems
  }
}
