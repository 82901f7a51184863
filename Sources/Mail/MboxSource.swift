/// An mbox, read as a stream: no more than one message of it is in memory.
///
/// A message begins at a "From " line with a time in it, at the start or behind an empty line; the
/// Content-Length field, which other programs get wrong, is not asked. One `>` before "From " is
/// taken away, as mboxo and mboxrd put it there.
final class MboxSource: MailSource {
  private let file: MailFile
  private let limit: Int
  private var lines: LineReader
  /// The separator that ended the message before: that of the next one.
  private var separator: (start: Int, delivered: Int64?)?
  private var items = 0

  init(file: MailFile, limit: Int) {
    self.file = file
    self.limit = limit
    lines = LineReader(file: file, longestKept: limit)
  }

  var progress: SourceProgress {
    SourceProgress(
      items: items, itemsInAll: nil, bytes: min(lines.offset, file.size), bytesInAll: file.size)
  }

  func next() throws(SourceFailure) -> SourceItem? {
    guard let start = try beginning() else { return nil }
    items += 1
    let origin = "\(file.path)@\(start.start)"
    var bytes: [UInt8] = []
    var size = 0
    var isAfterBlank = false
    separator = nil
    while let line = try lines.next() {
      if isAfterBlank, let delivered = MboxSeparator(line: line.bytes) {
        separator = (line.offset, delivered.delivered)
        break
      }
      isAfterBlank = line.bytes == [0x0A] || line.bytes == [0x0D, 0x0A]
      size += line.length
      if size <= limit { append(line.bytes, to: &bytes) }
    }
    guard size <= limit else {
      return .passedOver(name: origin, reason: .tooLarge(bytes: size, limit: limit))
    }
    if isAfterBlank { Self.removeBlankLine(&bytes) }
    let delivered = start.delivered ?? file.status.modified
    return .message(SourceMessage(origin: origin, bytes: bytes, delivered: delivered))
  }

  /// There is nothing to tell an mbox: it is never written to.
  func confirm(_ message: SourceMessage) -> Confirmation { .settled }

  private func beginning() throws(SourceFailure) -> (start: Int, delivered: Int64?)? {
    if let separator { return separator }
    // The file begins with "From ", whatever else its first line says.
    guard items == 0, let first = try lines.next() else { return nil }
    return (first.offset, MboxSeparator(line: first.bytes)?.delivered)
  }

  private func append(_ line: [UInt8], to bytes: inout [UInt8]) {
    if line.first == UInt8(ascii: ">"),
      line.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: "From ".utf8)
    {
      bytes += line.dropFirst()
    } else {
      bytes += line
    }
  }

  /// The empty line before a separator belongs to the mbox.
  private static func removeBlankLine(_ bytes: inout [UInt8]) {
    if bytes.last == 0x0A { bytes.removeLast() }
    if bytes.last == 0x0D { bytes.removeLast() }
  }
}
