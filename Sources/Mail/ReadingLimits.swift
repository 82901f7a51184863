/// What reading one message may cost; beyond a limit the rest is left out and noted.
///
/// The figures keep every legitimate message whole and hold the worst one under 5 seconds and 500 MB.
package struct ReadingLimits: Hashable, Sendable {
  /// Bytes of the whole message.
  package var messageBytes = 100 << 20
  /// Header fields in one block; the fields that a reply needs are kept beyond it.
  package var headers = 1_000
  /// Header fields in all blocks together.
  package var allHeaders = 50_000
  /// Bytes of one header field with its folded lines.
  package var headerBytes = 64 << 10
  /// Bytes of all fields with addresses together, which are the dearest to read.
  package var addressBytes = 1 << 20
  /// Bytes of one Content- field, whose parameters cost next to as much.
  package var contentFieldBytes = 16 << 10
  /// Bytes of all Content- fields together.
  package var contentBytes = 8 << 20
  /// Parts of all multiparts together.
  package var parts = 10_000
  /// Multiparts and messages inside each other.
  package var depth = 24
  /// Addresses of one field.
  package var addresses = 1_000
  /// Message-IDs of the References field; the last are kept.
  package var references = 100
  /// Bytes of text, as UTF-8.
  package var textBytes = 1 << 20

  package init() {}
}
