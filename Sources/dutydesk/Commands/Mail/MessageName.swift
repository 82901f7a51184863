internal import ArgumentParser
internal import ResponseDomain

/// One message: in a file, or on the desk.
enum MessageName: ExpressibleByArgument, Hashable, Sendable {
  /// A path; `-` is standard input.
  case file(String)
  case report(ReportID)
  case digest(MailDigest)

  init?(argument: String) {
    if argument.first == ReportID.sign, let id = ReportID(parsing: argument) {
      self = .report(id)
    } else if let digest = MailDigest(argument) {
      self = .digest(digest)
    } else {
      self = .file(argument)
    }
  }
}
