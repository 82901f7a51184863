internal import DeskStore
internal import Glibc
internal import Grid
internal import Mail
internal import ResponseDomain

extension MessageName {
  /// The message byte for byte; of an mbox the first one.
  func bytes(_ options: DeskOptions) throws -> [UInt8] {
    switch self {
    case .file(let path): return try Self.bytes(path: path)
    case .digest(let digest):
      return try DeskSession.open(options, mode: .reading).store.bytes(of: digest)
    case .report(let id):
      let desk = try DeskSession.open(options, mode: .reading)
      guard let message = try desk.report(id).value.message else {
        throw Fault(
          .notFound, code: "no-message",
          "\(SafeText(untrusted: id.description, kind: .name)) came by hand, without a message.")
      }
      return try desk.store.bytes(of: message.digest)
    }
  }

  private static func bytes(path: String) throws -> [UInt8] {
    do throws(SourceFailure) {
      let source = try path == "-" ? MailSources.stream() : MailSources.open(path: path)
      switch try source.next() {
      case .message(let message): return message.bytes
      case .passedOver(let name, let reason): throw .notAFile(path: name, reason: reason)
      case nil: throw .notAMailbox(path: path)
      }
    } catch {
      throw Fault(error)
    }
  }
}
