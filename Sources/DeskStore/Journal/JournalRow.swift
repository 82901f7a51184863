internal import Crypto
internal import GRDB
internal import ResponseDomain

/// One row of the journal, exactly as it is stored.
struct JournalRow {
  let sequence: Int
  let actNumber: Int
  let stream: String
  let version: Int
  let at: Int64
  let utcOffset: Int
  let who: String
  let act: String
  let payloadVersion: Int
  let payload: String
  let reason: String

  /// The bytes that the chain signs: each column in the order of the table, as text in UTF-8, its
  /// length in bytes and a colon before it and a comma after it. Numbers are in decimal.
  ///
  /// Row 1 of a desk begins `1:1,1:1,4:desk,1:1,10:1057698300,`.
  var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(payload.utf8.count + reason.utf8.count + 128)
    for field in [
      String(sequence), String(actNumber), stream, String(version), String(at),
      String(utcOffset), who, act, String(payloadVersion), payload, reason,
    ] {
      bytes.append(contentsOf: String(field.utf8.count).utf8)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(contentsOf: field.utf8)
      bytes.append(UInt8(ascii: ","))
    }
    return bytes
  }

  /// SHA-256 over the digest of the row before, 32 zero bytes for the first, and the canonical
  /// bytes of this one.
  func digest(after previous: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: previous)
    hash.update(data: canonicalBytes)
    return Array(hash.finalize())
  }

  static let beginning = [UInt8](repeating: 0, count: 32)
}

extension JournalRow {
  static let columns = """
    sequence, act_number, stream, version, at, utc_offset, who, act, payload_version, payload,
    reason, sha256
    """

  init(_ row: Row) {
    sequence = row[0]
    actNumber = row[1]
    stream = row[2]
    version = row[3]
    at = row[4]
    utcOffset = row[5]
    who = row[6]
    act = row[7]
    payloadVersion = row[8]
    payload = row[9]
    reason = row[10]
  }

  /// The event that the row tells of.
  ///
  /// Throws `StoreFault.damaged` for a row that no event fits, and for one of an act that this
  /// program does not know.
  func recorded() throws -> RecordedEvent {
    guard let stream = StreamID(stream), let act = ActNumber(actNumber), let by = PersonID(who)
    else { throw StoreFault.damaged("row \(sequence) of the journal names no stream or person") }
    do {
      let event = try Event(
        act: self.act, version: payloadVersion, stream: stream,
        payload: StoredPayload(text: payload))
      return RecordedEvent(
        sequence: sequence, act: act, version: version, at: Instant(seconds: at), by: by,
        event: event)
    } catch {
      throw StoreFault.damaged("row \(sequence) of the journal cannot be read: \(error)")
    }
  }

  func entry() throws -> JournalEntry {
    JournalEntry(recorded: try recorded(), offset: utcOffset, act: act, reason: reason)
  }
}
