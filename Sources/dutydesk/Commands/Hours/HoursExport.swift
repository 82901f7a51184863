internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct HoursExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print the log as CSV, in the form that import takes.",
    discussion: """
      Corrected entries and their counter-entries are left out unless --all is given. Work that \
      was logged by kind names each line of the plan that it went to, as L1=2h L5=4h30.
      """)

  @OptionGroup var subject: CaseArgument
  @Flag(help: "Corrected entries and counter-entries too.") var all = false
  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .reading)
    _ = try desk.case(subject.id)
    let rows = try desk.hoursRows(of: subject.id, all: all)
    if desk.output.isJSON {
      try desk.output.write(["entries": .list(of: rows) { $0.json }])
    } else {
      try desk.output.write(exactly: HoursFile.csv(rows))
    }
  }
}
