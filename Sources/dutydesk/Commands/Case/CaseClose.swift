internal import ArgumentParser
internal import ResponseDomain

struct CaseClose: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a case whose watch is over.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command { .case(subject.id, .gate(.close)) }
}
