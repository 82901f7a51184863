internal import ArgumentParser

/// `dutydesk hours ...`
struct HoursGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hours", abstract: "Testing hours: plan, log, forecast, and files in and out.",
    subcommands: [
      HoursShow.self, HoursPlan.self, HoursLog.self, HoursReestimate.self, HoursDrop.self,
      HoursRaise.self, HoursCorrect.self, HoursImport.self, HoursExport.self,
    ])
}
