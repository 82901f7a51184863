import CMail

/// A message in GMime's hands: header fields and parts by index, freed with this object.
final class ParsedMessage {
  /// One node of the tree of parts, in reading order.
  struct Part {
    let kind: cmail_kind
    let parent: Int
    let type: String
    let charset: String?
    let fileName: String?
    let securityProtocol: String?
    let isAttachment: Bool
    var children: [Int] = []
  }

  let facts: cmail_facts
  let parts: [Part]
  private let handle: OpaquePointer

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    let bounds = cmail_limits(
      headers: limits.headers, all_headers: limits.allHeaders, header_bytes: limits.headerBytes,
      address_bytes: limits.addressBytes, content_field_bytes: limits.contentFieldBytes,
      content_bytes: limits.contentBytes, parts: limits.parts, depth: limits.depth)
    // An empty message has no base address; nothing is read through the stand-in.
    var nothing: UInt8 = 0
    handle =
      bytes.baseAddress.map { cmail_message_read($0, bytes.count, bounds) }
      ?? cmail_message_read(&nothing, 0, bounds)
    facts = cmail_message_facts(handle)
    parts = Self.tree(handle)
  }

  deinit {
    cmail_message_free(handle)
  }

  /// Whether there is at least one header field; without one the bytes are no message.
  var hasHeaders: Bool {
    cmail_header_count(handle) > 0 || parts.first.map { $0.type != "text/plain" } ?? false
  }

  /// Calls `body` with the name and the undecoded value of each header field, in their order.
  func forEachHeader(_ body: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Void) {
    for index in 0..<cmail_header_count(handle) {
      guard let name = cmail_header_name(handle, index),
        let value = cmail_header_value(handle, index)
      else { continue }
      body(name, value)
    }
  }

  /// A field of a part, or of the message that the part holds, decoded.
  func header(_ name: String, of part: Int) -> String? {
    cmail_part_header(handle, part, name).map { HeaderText.decoded($0) }
  }

  /// The decoded content: its first `limit` bytes and the length of all of it.
  func content(of part: Int, limit: Int) -> (bytes: [UInt8], length: Int) {
    let content = cmail_part_content(handle, part, limit)
    defer { cmail_free(content.bytes) }
    return (Array(UnsafeBufferPointer(start: content.bytes, count: content.count)), content.length)
  }

  private static func tree(_ handle: OpaquePointer) -> [Part] {
    var parts: [Part] = []
    let count = cmail_part_count(handle)
    parts.reserveCapacity(count)
    for index in 0..<count {
      let part = cmail_part_at(handle, index)
      let parent = Int(part.parent)
      parts.append(
        Part(
          kind: part.kind, parent: parent, type: String(cString: part.type),
          charset: part.charset.map { String(cString: $0) },
          fileName: part.file_name.map { String(cString: $0) },
          securityProtocol: part.protocol.map { String(cString: $0) },
          isAttachment: part.is_attachment))
      if parts.indices.contains(parent) { parts[parent].children.append(index) }
    }
    return parts
  }
}
