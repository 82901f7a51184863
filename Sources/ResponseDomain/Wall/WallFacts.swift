/// What a desk has read for its wall, before the white list.
package struct WallFacts: Hashable, Sendable {
  /// A case that rides on a slot.
  package struct Riding: Hashable, Sendable {
    package let entry: QueueEntry
    package let slot: Slot
    package let standing: WallStanding
    package let cells: WallCells?
    package let hours: WallHours?

    package init(
      entry: QueueEntry, slot: Slot, standing: WallStanding = .onPace, cells: WallCells? = nil,
      hours: WallHours? = nil
    ) {
      self.entry = entry
      self.slot = slot
      self.standing = standing
      self.cells = cells
      self.hours = hours
    }
  }

  package var writtenAt: Instant
  package var at: Instant
  package var desk: Desk
  package var queue: WallQueue
  /// Open rows, in the order of the queue.
  package var entries: [QueueEntry]
  package var riding: [Riding]
  package var reissue: WallReissue?

  package init(
    writtenAt: Instant, at: Instant, desk: Desk, queue: WallQueue, entries: [QueueEntry],
    riding: [Riding], reissue: WallReissue?
  ) {
    self.writtenAt = writtenAt
    self.at = at
    self.desk = desk
    self.queue = queue
    self.entries = entries
    self.riding = riding
    self.reissue = reissue
  }
}
