internal import ArgumentParser
internal import Grid
internal import ResponseDomain

struct CaseWiden: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "widen",
    abstract: "Tell more people of a case; the first time a report must be specific enough.")

  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("A person who is told; again for more.", valueName: "name"))
  var person: [String] = []
  @Option(
    help: ArgumentHelp(
      "A team that is told, as the policy names it, or with its size as RPC=12; again for more.",
      valueName: "team"))
  var team: [TeamSize] = []
  @OptionGroup var why: ReasonOption
  @Option(help: "The product that is affected.")
  var product: String?
  @Option(help: ArgumentHelp("Its version.", valueName: "version"))
  var productVersion: String?
  @Option(help: "The component that is affected.")
  var component: String?
  @Option(help: "The steps that lead there, or the proof.")
  var steps: String?
  @Option(help: "The effect that was observed.")
  var effect: String?
  @Option(help: "What was agreed with the finder about silence.")
  var terms: String?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    let people = try person.map { name -> Circle.Member in
      guard let words = Words(name) else { throw Fault.usage("A person has a name.") }
      return .person(name: words)
    }
    let teams = try team.map { try $0.member(under: desk.policy) }
    let given: [(Specific, String?)] = [
      (.product, product), (.version, productVersion), (.component, component), (.steps, steps),
      (.effect, effect),
    ]
    var specifics = SpecificsDraft()
    for (specific, text) in given { specifics[specific] = text.flatMap { Words($0) } }
    let widening = Widening(
      members: people + teams, reason: why.reason, specifics: specifics,
      terms: terms.flatMap { Words($0) })
    return .case(subject.id, .widen(widening))
  }
}
