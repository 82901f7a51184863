internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain

struct CaseEmbargo: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "embargo", abstract: "Record what was agreed with the finder about silence.")

  enum State: String, ExpressibleByArgument, CaseIterable {
    case none, proposed, active, revising, ended
  }

  @OptionGroup var subject: CaseArgument
  @Argument(help: "How the agreement stands; ended means by agreement.")
  var state: State
  @Option(help: ArgumentHelp("The terms; without them those on record stay.", valueName: "words"))
  var terms: String?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    .case(subject.id, .embargo(try embargo(at: desk)))
  }

  private func embargo(at desk: DeskSession) throws -> Embargo {
    switch state {
    case .none: .none
    case .proposed: .proposed(terms: try terms(at: desk))
    case .active: .active(terms: try terms(at: desk))
    case .revising: .revising(terms: try terms(at: desk))
    case .ended: .ended(at: desk.now, why: .agreement)
    }
  }

  private func terms(at desk: DeskSession) throws -> Words {
    if let words = terms.flatMap({ Words($0) }) { return words }
    switch try desk.case(subject.id).value.embargo {
    case .proposed(let terms), .active(let terms), .revising(let terms): return terms
    case .none, .ended: throw Fault.usage("Say what was agreed: --terms WORDS")
    }
  }
}
