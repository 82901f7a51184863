/// How the desk writes to finders.
package struct MailPolicy: Hashable, Sendable {
  /// The sendmail-compatible program and its arguments; empty when replies are sent by hand.
  package var program: [String]
  package var from: Sender
  /// Our own part of the Message-IDs that we make.
  package var domain: String
  /// A Mustache template for the acknowledgement; empty for the one that is built in.
  package var acknowledgement: String
  /// How long the mail program may take.
  package var patience: TimeSpan

  package init(
    program: [String], from: Sender, domain: String, acknowledgement: String, patience: TimeSpan
  ) {
    self.program = program
    self.from = from
    self.domain = domain
    self.acknowledgement = acknowledgement
    self.patience = patience
  }
}
