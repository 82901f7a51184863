internal import ResponseDomain

extension DemoWriter {
  /// A report by mail that becomes a case, from receipt to where it stands.
  struct Course {
    let number: Int
    let report: Int
    let received: String
    let from: (name: String, address: String)
    let title: String
    let owner: String
    /// When it was opened, and acknowledged at once.
    let opened: String
  }

  static let invented = "Demo: this case, its finder and its mail are invented."

  /// Receives, opens and acknowledges; a later step can go on from there.
  mutating func begin(_ course: Course) {
    let id = subject(course.number)
    mail(
      course.received, from: "\(course.from.name) <\(course.from.address)>",
      subject: course.title,
      text: "Hello,\n\nplease look at this. Steps and a proof are below.\n\n\(course.title)\n")
    act(
      course.opened, "hale",
      .openCase(OpenCase(source: .report(report(course.report)), title: nil)))
    reply(
      course.opened, "hale", to: sender(course), about: .case(id),
      title: "Re: \(course.title)", text: "Thank you. We are looking into it.",
      purpose: .acknowledge)
    act(course.opened, "hale", id, .own(.person(login: person(course.owner))))
    act(course.opened, "hale", id, .note(words(Self.invented), isPinned: true))
  }

  func sender(_ course: Course) -> Sender {
    Sender(name: course.from.name, address: course.from.address)
  }

  /// The first widening, with everything that it asks for.
  mutating func widen(_ at: String, _ course: Course, product: String, version: String) {
    var specifics = SpecificsDraft()
    specifics[.product] = words(product)
    specifics[.version] = words(version)
    specifics[.component] = words(course.title)
    specifics[.steps] = words("as in the report")
    specifics[.effect] = words("code of the sender's choice runs, or data is shown")
    act(
      at, course.owner, subject(course.number),
      .widen(
        Widening(
          members: teams(["SWI", "Windows test"]), reason: words("reproduce it"),
          specifics: specifics, terms: words("until the release"))))
  }

  mutating func reproduce(_ at: String, _ course: Course, build: String) {
    act(
      at, course.owner, subject(course.number),
      .reproduced(by: words("osei"), at: moment(at), build: words(build)))
  }

  mutating func accept(
    _ at: String, _ course: Course, severity: Severity, scope: Scope, slot: String
  ) {
    act(
      at, course.owner, subject(course.number),
      .accept(
        AcceptanceDraft(
          risk: words("stated by the security engineering team"), scope: scope,
          rating: Rating(
            severity: severity,
            worm: .answered(canSpread: false, inWriting: words("a person must open something")),
            isFinal: false),
          trackOwners: trackOwners, slot: .on(day(slot)))))
  }

  mutating func decline(
    _ at: String, _ course: Course, _ cause: Declination.Cause, note: String
  ) {
    reply(
      at, "hale", to: sender(course), about: .case(subject(course.number)),
      title: "Re: \(course.title)", text: note,
      purpose: .decline(details: Declination(cause: cause, note: words(note))))
  }

  /// A report that came, was answered where it had to be, and left the queue.
  mutating func dismissed(
    _ received: String, from: String, subject: String, number: Int, at: String, why: String,
    asSpam: Bool = false
  ) {
    mail(received, from: from, subject: subject, text: "\(subject)\n")
    let id = report(number)
    if !asSpam {
      act(
        at, "hale",
        .report(id, .acknowledge(at: moment(at), how: words("answered from the mailbox"))))
    }
    act(at, "hale", .report(id, .dismiss(reason: words(why), asSpam: asSpam)))
  }

  var trackOwners: [Track: PersonID] {
    [
      .workaround: person("lund"), .rootCause: person("quist"), .support: person("vega"),
      .communications: person("marsh"), .thirdParty: person("osei"),
    ]
  }

  func teams(_ names: [String]) -> [Circle.Member] {
    DemoPolicy.teams.filter { names.contains($0.name) }.map {
      .team(name: known(TeamName($0.name)), people: $0.people)
    }
  }
}
