internal import ArgumentParser
internal import ResponseDomain

struct CaseNumber: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "number", abstract: "Record a CVE or bulletin number of a case.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: "As CVE-2003-0352, CAN-2003-0352 or MS03-026.")
  var number: PublicNumber
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command { .case(subject.id, .number(number)) }
}

extension PublicNumber: ExpressibleByArgument {
  init?(argument: String) {
    guard let number = PublicNumber(cve: argument) ?? PublicNumber(bulletin: argument) else {
      return nil
    }
    self = number
  }
}
