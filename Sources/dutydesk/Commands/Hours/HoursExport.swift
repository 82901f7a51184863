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
    let hours = try desk.store.hours(of: subject.id)
    var rows: [HoursRow] = []
    var read = 0
    while true {
      let page = try desk.store.hoursLog(of: subject.id, after: read, limit: Self.page)
      read += page.count
      rows += page.filter { all || $0.standing == .counts }
        .map { HoursRow(of: $0, in: hours) }
      if page.count < Self.page { break }
    }
    if desk.output.isJSON {
      try desk.output.write(["entries": .list(of: rows) { $0.json }])
    } else {
      let lines = [CSV.line(HoursFile.columns)] + rows.map { CSV.line($0.fields) }
      try desk.output.write(exactly: lines.map { $0 + "\n" }.joined())
    }
  }

  private static let page = 5000
}
