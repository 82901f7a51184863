internal import Console
internal import DeskStore
internal import Grid
internal import Mail
internal import ResponseDomain

/// Makes what is exported, in the words and forms of the command line.
struct ExportText {
  let session: DeskSession

  /// What a file gets: the desk's own forms byte for byte, all else through the gate.
  func bytes(of content: Export.Content) throws -> [UInt8] {
    switch content {
    case .attachment(let digest, let index): return try attachment(index, of: digest)
    case .matrix(let id): return Array(MatrixFile.csv(try session.matrix(of: id)).utf8)
    case .hours(let id):
      return Array(HoursFile.csv(try session.hoursRows(of: id, all: false)).utf8)
    case .lines, .queue, .subject, .mail:
      return try lines(of: content).flatMap { Array($0.string.utf8) + [0x0A] }
    }
  }

  /// What the clipboard gets; a file that came with a message has no text.
  func text(of content: Export.Content) throws -> SafeText {
    try lines(of: content).joined(separator: "\n")
  }

  private func lines(of content: Export.Content) throws -> [SafeText] {
    switch content {
    case .lines(let lines): return lines
    case .queue(let filter, let marks, let sort):
      let context = FilterContext(now: session.now, user: session.person, marks: marks)
      let stored = try StoredFilter.of(filter, in: context, session.slots)
      let page = try session.store.queue(
        stored, by: sort.order, limit: Self.mostRows, at: session.now)
      return page.table(at: session.now).lines(width: nil)
    case .subject(.report(let id)):
      let found = try session.report(id)
      let similar = try session.store.similar(to: id, limit: 5)
      return found.value.lines(version: found.version, similar: similar, at: session)
    case .subject(.case(let id)):
      let found = try session.case(id)
      return found.value.lines(version: found.version, at: session)
    case .mail(let digest):
      return MessageReader().read(try session.store.bytes(of: digest)).lines
    case .attachment: return []
    case .matrix, .hours:
      let text = String(decoding: try bytes(of: content), as: UTF8.self)
      return SafeText(untrusted: text, kind: .block).lines
    }
  }

  /// More rows than a desk has in ten years.
  private static let mostRows = 1_000_000

  private func attachment(_ index: Int, of digest: MailDigest) throws -> [UInt8] {
    let bytes = try session.store.bytes(of: digest)
    let reading = MessageReader()
    let message = reading.read(bytes)
    guard message.attachments.indices.contains(index),
      let content = reading.attachment(part: message.attachments[index].part, of: bytes)
    else { throw Fault(.notFound, code: "not-found", "There is no such attachment.") }
    return Array(content)
  }
}
