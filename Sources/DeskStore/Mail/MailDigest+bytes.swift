internal import Crypto
package import ResponseDomain

extension MailDigest {
  /// The digest of a message's bytes.
  package init(of bytes: [UInt8]) {
    var hash = SHA256()
    hash.update(data: bytes)
    let text = MailDigest.hexadecimal(hash.finalize())
    guard let digest = MailDigest(text) else {
      preconditionFailure("SHA-256 gives 64 hexadecimal digits")
    }
    self = digest
  }

  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
