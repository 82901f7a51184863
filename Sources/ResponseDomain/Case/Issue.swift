/// An additional issue that came up in a case.
package struct Issue: Hashable, Codable, Sendable {
  package enum FoundBy: Hashable, Codable, Sendable {
    case finder(details: Finder)
    case investigation
  }

  package enum Path: Hashable, Codable, Sendable {
    /// It goes out with the case.
    case joinsRelease
    /// It has become a case of its own.
    case ownCase(id: CaseID)
  }

  /// 1 for the first issue of the case.
  package let number: Int
  package let title: Words
  package let foundBy: FoundBy
  package let path: Path
  package var rated: Rated

  package init(number: Int, title: Words, foundBy: FoundBy, path: Path, rated: Rated = .notYet) {
    self.number = number
    self.title = title
    self.foundBy = foundBy
    self.path = path
    self.rated = rated
  }

  /// The same issue under another number.
  func numbered(_ number: Int) -> Issue {
    Issue(number: number, title: title, foundBy: foundBy, path: path, rated: rated)
  }

  private enum CodingKeys: String, CodingKey {
    case number
    case title
    case foundBy
    case path
    case rated
  }
}
