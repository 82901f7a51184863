internal import ArgumentParser

/// `dutydesk mail ...`
struct MailGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "Mail in and out.",
    subcommands: [MailTake.self, MailShow.self, MailSave.self, MailOutbox.self])
}
