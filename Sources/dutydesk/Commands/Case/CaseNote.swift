internal import ArgumentParser
internal import ResponseDomain

struct CaseNote: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write something down on a case.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var note: LongText
  @Flag(help: "Keep the note in sight on the case.")
  var pin = false
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    .case(subject.id, .note(try note.words(), isPinned: pin))
  }
}
