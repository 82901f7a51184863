internal import ArgumentParser
internal import ResponseDomain

struct RotaTake: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "Take the duty from a holder who does not answer.")

  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { .desk }

  func command(at desk: DeskSession) -> Command { .desk(.takeDuty(reason: why.reason)) }
}
