/// Decides where a message that came in belongs.
///
/// Mail joins a case by itself only when it answers one of our own messages and comes from a
/// finder of that case. Anything else that names a case only *claims* it, for a person to file.
package struct ArrivalRouting: Hashable, Sendable {
  package let mail: InboundMail
  package let channel: Channel
  /// Cases that a tag in the subject names, known to the desk.
  package let tagged: [CaseID]
  /// Cases whose own messages this one answers, the newest reference first.
  package let answered: [Case]

  package init(mail: InboundMail, channel: Channel, tagged: [CaseID], answered: [Case]) {
    self.mail = mail
    self.channel = channel
    self.tagged = tagged
    self.answered = answered
  }

  package var command: Command {
    if let home = answered.first(where: isFromFinder) {
      return .case(home.id, .receiveMail(mail))
    }
    let claims = Set(tagged + answered.map(\.id)).sorted()
    return .receive(
      ReportReceived(channel: channel, origin: .mail(message: mail), claims: claims))
  }

  private func isFromFinder(of subject: Case) -> Bool {
    subject.stage.name != .merged
      && subject.finders.contains { $0.sender.isSame(as: mail.sender) }
  }
}
