internal import ArgumentParser

/// The command line: one noun, one verb, the same acts as the console.
struct Dutydesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dutydesk", abstract: "The duty desk of a security response team.",
    discussion: """
      Read commands print a table, or data with --json. Exit status: 0 done; 1 refused, with every \
      reason; 64 usage; 65 bad input; 66 not found; 73 cannot create; 74 input or output; 75 busy \
      or somebody was first; 77 no permission; 78 broken policy or settings.
      """,
    subcommands: [
      ConsoleCommand.self, DemoCommand.self, LeadCommand.self, WallCommand.self, DeskGroup.self,
      MailGroup.self, InboxGroup.self, CaseGroup.self, MatrixGroup.self, HoursGroup.self,
      SlotGroup.self, RotaGroup.self, ThemeGroup.self, Keys.self, ManualCommand.self,
    ],
    defaultSubcommand: ConsoleCommand.self)
}
