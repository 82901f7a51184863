internal import FoundationEssentials
internal import GRDB
internal import ResponseDomain

/// Messages as they came, within one transaction: their bytes in parts, and their words for search.
struct MessageTable {
  let db: Database

  /// Parts are small enough that reading one does not hold the whole message in memory.
  private static let partSize = 256 * 1024

  /// The stream that holds a message with the same bytes.
  func stream(holding digest: MailDigest) throws -> Int? {
    try db.number("SELECT subject FROM message WHERE sha256 = ?", [digest.text])
  }

  func columns(of digest: MailDigest) throws -> MessageColumns? {
    try db.row(
      "SELECT subject, mail_id, taken_at FROM message WHERE sha256 = ?", [digest.text]
    ).map { MessageColumns($0) }
  }

  /// Sets what follows from the journal; the bytes and the words stay.
  func put(_ columns: MessageColumns, of digest: MailDigest) throws {
    try db.run(
      "UPDATE message SET subject = ?, mail_id = ?, taken_at = ? WHERE sha256 = ?",
      [columns.subject, columns.mailID, columns.takenAt, digest.text])
  }

  func isUsed(_ id: MailID) throws -> Bool {
    try db.row("SELECT 1 FROM message WHERE mail_id = ? AND mail_id <> '' LIMIT 1", [id.text])
      != nil
  }

  func lastTaken() throws -> Instant? {
    try db.row("SELECT taken_at FROM message ORDER BY id DESC LIMIT 1").map {
      Instant(seconds: $0[0])
    }
  }

  /// - Parameter recorded: the event that takes the message in.
  func add(
    _ mail: InboundMail, of recorded: RecordedEvent, bytes: [UInt8], words: String
  ) throws {
    let columns = MessageColumns(mail, of: recorded)
    try db.run(
      """
      INSERT INTO message (sha256, size, subject, mail_id, taken_at) VALUES (?, ?, ?, ?, ?)
      """,
      [
        mail.digest.text, bytes.count, columns.subject, columns.mailID, columns.takenAt,
      ])
    let id = Int(db.lastInsertedRowID)
    var start = 0
    while start < bytes.count {
      let end = min(start + MessageTable.partSize, bytes.count)
      try db.run(
        "INSERT INTO message_part (message, number, bytes) VALUES (?, ?, ?)",
        [id, start / MessageTable.partSize, Data(bytes[start..<end])])
      start = end
    }
    guard !words.isEmpty else { return }
    try db.run(
      "INSERT INTO message_words (message, words) VALUES (?, ?)", [id, words.column])
    try SearchIndex(db: db).add(message: id, words: words.column)
  }

  /// The bytes of a message; nil when there is none with that digest.
  func bytes(_ digest: MailDigest) throws -> [UInt8]? {
    guard
      let row = try db.row("SELECT id, size FROM message WHERE sha256 = ?", [digest.text])
    else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(row[1])
    let parts = try Data.fetchCursor(
      db.cachedStatement(
        sql: "SELECT bytes FROM message_part WHERE message = ? ORDER BY number"),
      arguments: [row[0] as Int])
    while let part = try parts.next() { bytes.append(contentsOf: part) }
    return bytes
  }
}
