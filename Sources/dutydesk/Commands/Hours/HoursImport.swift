internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain

struct HoursImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Log the hours of a CSV file: all of it, or nothing.",
    discussion: """
      The first line names the columns: id, date, line or kind, team, platform, language, who, \
      hours, build, note. An entry whose id is in the log already is passed over if it tells the \
      same, so that a file can be imported again; give ids where that can happen.
      """)

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "file"))
  var file: String
  @OptionGroup var options: ActOptions

  func run() throws {
    let entries: [(line: Int, draft: LogDraft)]
    let text = try InputFile.records(file).text()
    do throws(HoursFileFault) {
      entries = try HoursFile.drafts(of: text)
    } catch {
      throw Fault(error, file: file)
    }
    let desk = try DeskSession.open(options.desk, mode: .writing)
    let seen = options.seen(of: subject.stream)
    let outcome: Outcome
    do {
      outcome = try desk.store.carryOut(
        .case(subject.id, .hours(.log(entries.map(\.draft)))), by: desk.person, at: desk.now,
        offset: desk.clock.offset, under: desk.policy, seen: seen)
    } catch let refusal as Refusal {
      throw try Fault(refusal, of: entries, on: subject.id, at: desk, file: file)
    } catch {
      throw Fault(any: error, zone: desk.zone)
    }
    let known = entries.count - outcome.events.count
    let also: [SafeText] =
      known > 0 ? ["\(known) in the log already; passed over."] : []
    try desk.tell(outcome, also: also)
  }
}
