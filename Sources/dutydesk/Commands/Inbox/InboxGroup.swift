internal import ArgumentParser

/// `dutydesk inbox ...`
struct InboxGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox", abstract: "Reports that are not yet a case, and the check of the inbox.",
    subcommands: [
      InboxList.self, InboxShow.self, InboxCheckCommand.self, InboxAcknowledge.self,
      InboxOwner.self, InboxFile.self, InboxOut.self, InboxDismiss.self,
    ])
}
