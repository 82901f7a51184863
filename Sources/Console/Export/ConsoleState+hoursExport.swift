internal import Grid
internal import ResponseDomain

extension ConsoleState {
  /// The log as `hours import` takes it, and the chart and its table as text for mail and chat.
  var hoursExports: [Export] {
    guard let sheet = burndownSheet else { return [] }
    let name: SafeText = "\(sheet.id.number)"
    return [
      Export(
        title: "the log of \(sheet.id.safe) as CSV", file: "\(name)-hours.csv",
        content: .hours(sheet.id)),
      Export(
        title: "the chart as text", file: "\(name)-burndown.txt",
        content: .lines(sheet.plainLines)),
      Export(
        title: "the table behind the chart", file: "\(name)-table.txt",
        content: .lines(BurndownTable(sheet: sheet).plainLines)),
    ]
  }
}
