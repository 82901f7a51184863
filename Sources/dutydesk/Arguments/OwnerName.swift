internal import ArgumentParser
internal import ResponseDomain

/// An owner on the command line: a login, `me`, or `none`.
enum OwnerName: ExpressibleByArgument, Hashable, Sendable {
  case nobody, asker
  case person(PersonID)

  init?(argument: String) {
    switch argument {
    case "none": self = .nobody
    case "me": self = .asker
    default:
      guard let person = PersonID(argument) else { return nil }
      self = .person(person)
    }
  }

  func owner(asking person: PersonID) -> Owner {
    switch self {
    case .nobody: .nobody
    case .asker: .person(login: person)
    case .person(let login): .person(login: login)
    }
  }
}
