internal import ArgumentParser
internal import ResponseDomain

struct InboxCheckCommand: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Record that you have looked at the inbox now.")

  @OptionGroup var options: ActOptions

  var stream: StreamID { .desk }

  func command(at desk: DeskSession) -> Command { .desk(.checkInbox) }
}
