internal import DeskStore
internal import Grid
internal import Mail
internal import ResponseDomain

extension DeskSession {
  /// The message that a letter answers; nil when there was none.
  func answeredMail(of subject: QueueSubject) throws -> InboundMail? {
    switch subject {
    case .report(let id): try report(id).value.message
    case .case(let id):
      try self.case(id).value.reports.first.flatMap { try report($0.id).value.message }
    }
  }

  /// The policy's own text for a first answer, filled in.
  func acknowledgement(of report: Report) throws -> Words {
    let text = policy.mail.acknowledgement
    do throws(TemplateFailure) {
      let template = try text.isEmpty ? ReplyTemplate.standard() : ReplyTemplate(text: text)
      let today = zone.local(now)
      let organisation = policy.mail.from.name
      let letter = template.render(
        ReplyValues(
          finder: report.sender.name, subject: report.subject, report: report.id.description,
          person: name(of: person), organisation: organisation,
          date: "\(today.shortDay) \(today.day.year)"))
      guard let words = Words(letter) else { throw TemplateFailure.broken("it says nothing") }
      return words
    } catch {
      throw Fault(error)
    }
  }

  private func name(of person: PersonID) -> String {
    policy.people.first { $0.id == person }?.name ?? person.text
  }
}

extension Report {
  var message: InboundMail? {
    switch origin {
    case .mail(let message): message
    case .byHand: nil
    }
  }
}
