/// A part of a message that is listed, and saved on request, but never opened.
package struct Attachment: Hashable, Sendable {
  /// The last part of its name without anything that harms a file system or a terminal; never
  /// empty, at most 120 bytes. Two attachments may share a name.
  package let safeName: String
  /// The media type that the sender declares, in lower case.
  package let declaredType: String
  /// What its first bytes are, whatever the sender declares.
  package let trueType: TrueType
  /// Decoded length in bytes.
  package let size: Int
  /// The part it is, counted from 0 in reading order through the whole message.
  package let part: Int

  package init(safeName: String, declaredType: String, trueType: TrueType, size: Int, part: Int) {
    self.safeName = safeName
    self.declaredType = declaredType
    self.trueType = trueType
    self.size = size
    self.part = part
  }
}
