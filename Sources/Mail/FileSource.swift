/// A file that is one message.
final class FileSource: MailSource {
  private(set) var progress: SourceProgress
  private let file: MailFile
  private let limit: Int

  init(file: MailFile, limit: Int) {
    self.file = file
    self.limit = limit
    progress = SourceProgress(items: 0, itemsInAll: 1, bytes: 0, bytesInAll: file.size)
  }

  func next() throws(SourceFailure) -> SourceItem? {
    guard progress.items == 0 else { return nil }
    progress.items = 1
    switch WholeRead(descriptor: file.descriptor, expecting: file.size, limit: limit) {
    case .bytes(let bytes):
      progress.bytes = bytes.count
      return .message(
        SourceMessage(origin: file.path, bytes: bytes, delivered: file.status.modified))
    case .passedOver(let reason):
      return .passedOver(name: file.path, reason: reason)
    }
  }

  func confirm(_ message: SourceMessage) -> Confirmation { .settled }
}
