internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct CaseGate: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate", abstract: "Answer something that the release asks for.",
    discussion: """
      Topics: 'workaround PLATFORM', 'bulletin technical', 'bulletin end-user', 'hour told', \
      channels, support, 'channel NAME', 'out of band', 'third party', 'issue N', supersedes, hours, \
      'root cause', 'credit checked'.
      """)

  @OptionGroup var subject: CaseArgument
  @Argument(help: "What is answered.")
  var topic: GateTopic
  @Option(help: ArgumentHelp("The answer.", valueName: "words"))
  var words: String?
  @Option(
    help: ArgumentHelp(
      "A bulletin's author, or who approved going out of band.", valueName: "login"))
  var with: PersonID?
  @Flag(help: "The words tell how far it is; nothing holds by them yet.")
  var soFar = false
  @Flag(help: "Take the answer back, with a reason.")
  var retract = false
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func validate() throws {
    if retract, soFar { throw ValidationError("Give --so-far or --retract, not both.") }
  }

  func command(at desk: DeskSession) -> Command {
    let said = words.flatMap { Words($0) }
    let command: GateCommand =
      if retract {
        .retract(topic, reason: why.reason)
      } else if soFar {
        .progress(topic, words: said)
      } else {
        .answer(topic, words: said, other: with)
      }
    return .case(subject.id, .gate(command))
  }
}

extension GateTopic: ExpressibleByArgument {
  init?(argument: String) {
    self.init(argument)
  }
}
