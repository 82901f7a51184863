internal import ArgumentParser
internal import ResponseDomain

struct HoursLog: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Log work on a line of the plan, on a kind, or on the patch.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("How long, as 6, 6h30, 6.5 or 45m.", valueName: "hours"))
  var hours: Minutes
  @Option(help: ArgumentHelp("The line of the plan.", valueName: "line"))
  var line: PlanLineID?
  @Option(
    help: ArgumentHelp(
      "Every line of a kind, shared by what is left on each.", valueName: "kind"))
  var kind: TestKind?
  @Option(help: ArgumentHelp("With --kind: only lines of this team.", valueName: "team"))
  var team: TestTeam?
  @Option(help: ArgumentHelp("With --kind: only lines on this platform.", valueName: "id"))
  var platform: PlatformID?
  @Option(
    help: ArgumentHelp("With --platform: the cell that was worked on.", valueName: "code"))
  var language: LanguageID?
  @Flag(help: "Work on the patch itself, shown apart.") var engineering = false
  @Option(help: ArgumentHelp("Who worked (default: you).", valueName: "name")) var who: String?
  @Option(help: ArgumentHelp("The day (default: today).", valueName: "day")) var day: CalendarDay?
  @Option(help: ArgumentHelp("The build that was tested.", valueName: "build")) var build: String?
  @Option(help: ArgumentHelp("A note.", valueName: "words")) var note: String?
  @Option(
    help: ArgumentHelp("A name for the entry; the same one is logged once.", valueName: "id"))
  var id: EntryID?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func validate() throws {
    let ways = [line != nil, kind != nil, engineering].count { $0 }
    if ways != 1 { throw ValidationError("Give one of --line, --kind and --engineering.") }
    if language != nil, platform == nil {
      throw ValidationError("A --language goes with its --platform.")
    }
  }

  func command(at desk: DeskSession) -> Command {
    let target: LogDraft.Target =
      if let line {
        .line(line)
      } else if let kind {
        .kind(kind, team: team, platform: platform)
      } else {
        .engineering
      }
    var place = LogEntry.Place.wholeScope
    if let platform, let language {
      place = .cell(at: HoursCell(platform: platform, language: language))
    }
    let draft = LogDraft(
      id: id, day: day, target: target, who: Words(who ?? desk.person.text), spent: hours,
      build: build ?? "", place: place, note: note ?? "")
    return .case(subject.id, .hours(.log([draft])))
  }
}
