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
    let zone = desk.policy.cadence.zone
    let figures = HoursFigures(
      HoursFigures.Source(
        of: found.value, hours: hours, matrix: try desk.store.matrix(of: subject.id),
        under: desk.policy, at: desk.now),
      at: desk.now)
    if desk.output.isJSON {
      let head: JSON = ["case": .text(subject.id.description), "version": .number(found.version)]
      try desk.output.write(
        head.adding(figures.burndown.json(in: zone)).adding(hours.json(figures, in: zone)))
    } else if chart {
      try desk.output.write(
        BurndownSheet(figures, setting: BurndownSheet.Setting(isBurnUp: burnUp)).plainLines)
    } else {
      let words = BurndownWords(figures.burndown, id: subject.id, zone: zone).lines
      let holds = figures.holds.map { $0.words(at: desk.now, in: zone) }
      try desk.output.write(words + (holds.isEmpty ? [] : ["", "what holds it:"] + holds) + [""])
      try desk.output.write(by.map { TextTable(figures.parts(by: $0)) } ?? hours.table)
    }
  }
}
