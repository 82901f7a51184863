internal import ArgumentParser
internal import ResponseDomain

struct CaseRead: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Record that a message on a case was read.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: "The digest of the message, as case show lists it under unread.")
  var mail: MailDigest
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command { .case(subject.id, .readMail(mail)) }
}
