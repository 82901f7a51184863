internal import ResponseDomain

/// The facts of a report or a case that search finds it by.
struct SubjectWords: Hashable {
  let key: Int
  let ident: String
  let title: String
  let finder: String
  let owner: String
  /// The code name and the public numbers.
  let names: String

  init(_ report: Report) {
    key = StreamID.report(report.id).key
    ident = report.id.description
    title = SearchText.indexed(report.subject)
    finder = SearchText.indexed("\(report.sender.name) \(report.sender.address)")
    owner = SubjectWords.login(report.owner)
    names = ""
  }

  init(_ subject: Case) {
    key = StreamID.case(subject.id).key
    ident = subject.id.description
    title = SearchText.indexed(subject.title.text)
    finder = SearchText.indexed(
      subject.finders.map { "\($0.sender.name) \($0.sender.address) \($0.organisation)" }
        .joined(separator: "\n"))
    owner = SubjectWords.login(subject.owner)
    names = ([subject.codeName.text] + subject.numbers.map(\.text)).joined(separator: "\n")
  }

  private static func login(_ owner: Owner) -> String {
    switch owner {
    case .nobody: ""
    case .person(let login): login.text
    }
  }
}
