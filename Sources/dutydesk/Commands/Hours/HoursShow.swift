internal import ArgumentParser
internal import Console
internal import DeskStore
internal import Grid
internal import ResponseDomain

struct HoursShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What is left to test, the forecast, and the plan.",
    discussion: """
      --json gives the series that the chart draws, in minutes. --chart prints the chart as plain \
      text, for mail and chat.
      """)

  @OptionGroup var subject: CaseArgument
  @Flag(help: "The chart as plain text.") var chart = false
  @Flag(help: "With --chart: burn-up instead of burndown.") var burnUp = false
  @Option(help: "Parts by kind, platform, team, mode or language instead of the plan.")
  var by: HoursGrouping?
  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .reading)
    let found = try desk.case(subject.id)
    let hours = try desk.store.hours(of: subject.id)
    let matrix = try desk.store.matrix(of: subject.id)
    let required = HoursScope(of: found.value, matrix)?.required ?? []
    let burndown = Burndown(
      hours, slot: found.value.slot, calendar: desk.policy.calendar, at: desk.now,
      in: desk.policy.cadence.zone)
    if desk.output.isJSON {
      let head: JSON = ["case": .text(subject.id.description), "version": .number(found.version)]
      try desk.output.write(
        head.adding(burndown.json(in: desk.zone)).adding(hours.json(over: required)))
    } else if chart {
      let figures = HoursFigures(
        HoursFigures.Source(
          of: found.value, hours: hours, matrix: matrix, under: desk.policy, at: desk.now),
        at: desk.now)
      try desk.output.write(
        BurndownSheet(figures, setting: BurndownSheet.Setting(isBurnUp: burnUp)).plainLines)
    } else {
      try desk.output.write(
        BurndownWords(burndown, id: subject.id, zone: desk.policy.cadence.zone).lines)
      try desk.output.write([""])
      try desk.output.write(by.map { hours.table(by: $0, required: required) } ?? hours.table)
    }
  }
}
