/// How far a mailbox has been read, for a display with a rate.
package struct SourceProgress: Hashable, Sendable {
  /// Messages and things passed over so far.
  package var items: Int
  /// How many there are in all; nil when only their bytes are known.
  package var itemsInAll: Int?
  package var bytes: Int
  /// The size of the mailbox in bytes; nil when only the messages were counted, or neither.
  package var bytesInAll: Int?

  package init(items: Int, itemsInAll: Int?, bytes: Int, bytesInAll: Int?) {
    self.items = items
    self.itemsInAll = itemsInAll
    self.bytes = bytes
    self.bytesInAll = bytesInAll
  }
}
