/// One message on standard input, as a mail transfer agent hands it over.
final class StreamSource: MailSource {
  private(set) var progress = SourceProgress(items: 0, itemsInAll: 1, bytes: 0, bytesInAll: nil)
  private let descriptor: Int32
  private let name: String
  private let limit: Int

  init(descriptor: Int32, name: String, limit: Int) {
    self.descriptor = descriptor
    self.name = name
    self.limit = limit
  }

  func next() throws(SourceFailure) -> SourceItem? {
    guard progress.items == 0 else { return nil }
    progress.items = 1
    switch WholeRead(descriptor: descriptor, expecting: 0, limit: limit) {
    case .bytes(let bytes):
      progress.bytes = bytes.count
      return .message(SourceMessage(origin: name, bytes: bytes, delivered: nil))
    case .passedOver(let reason):
      return .passedOver(name: name, reason: reason)
    }
  }

  func confirm(_ message: SourceMessage) -> Confirmation { .settled }
}
