internal import Grid
internal import Mail
internal import ResponseDomain

extension Letter {
  /// A letter about a case: to the finder of a report of it, answering that report.
  init(
    on subject: Case, to finder: Finder, title: String?, text: Words, purpose: Draft.Purpose
  ) {
    self.init(
      subject: .case(subject.id), to: finder.sender,
      title: Letter.title(title, answering: subject.title.text), text: text, purpose: purpose)
  }

  /// A letter about a report, to its sender.
  init(on report: Report, title: String?, text: Words, purpose: Draft.Purpose) {
    self.init(
      subject: .report(report.id), to: report.sender,
      title: Letter.title(title, answering: report.subject), text: text, purpose: purpose)
  }

  private static func title(_ given: String?, answering subject: String) -> Words {
    if let words = given.flatMap({ Words($0) }) { return words }
    guard let words = Words(OutgoingMessage.reply(to: subject)) else {
      preconditionFailure("the subject of an answer is never empty")
    }
    return words
  }
}

extension Case {
  /// The finder whose report came first; a case has at least one.
  var firstFinder: Finder { finders[0] }

  /// A finder by number, counted from 1.
  func finder(number: Int) throws -> Finder {
    guard finders.indices.contains(number - 1) else {
      throw Fault(
        .notFound, code: "no-such-finder",
        "This case has \(finders.count) finders, and \(number) is none of them.",
        data: ["finder": .number(number)])
    }
    return finders[number - 1]
  }
}
