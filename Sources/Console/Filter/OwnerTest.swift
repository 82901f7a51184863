package import ResponseDomain

/// Whose something must be.
package enum OwnerTest: Hashable, Sendable {
  case me, none
  case person(PersonID)

  /// - Parameter user: who `me` is.
  package func owner(of user: PersonID) -> Owner {
    switch self {
    case .me: .person(login: user)
    case .none: .nobody
    case .person(let person): .person(login: person)
    }
  }
}
