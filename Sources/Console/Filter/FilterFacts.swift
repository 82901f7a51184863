package import ResponseDomain

/// What a filter can ask of a case beyond its row in the queue.
package struct FilterFacts: Hashable, Sendable {
  /// On which slot a case rides.
  package enum Ride: Hashable, Sendable {
    /// It was not read, so that no question about it is answered with yes.
    case unknown
    case none
    case slot(CalendarDay, isOutOfBand: Bool)
  }

  /// One patch of the matrix.
  package struct Cell: Hashable, Sendable {
    package let platform: PlatformID
    package let language: LanguageID
    package let letter: CellLetter

    package init(platform: PlatformID, language: LanguageID, letter: CellLetter) {
      self.platform = platform
      self.language = language
      self.letter = letter
    }
  }

  package let ride: Ride
  package let cells: [Cell]
  /// READY, AT RISK.
  package let isReady: Bool
  package let isAtRisk: Bool
  package let isStale: Bool
  /// What was written about it: mail and notes.
  package let text: String

  package init(
    ride: Ride = .unknown, cells: [Cell] = [], isReady: Bool = false, isAtRisk: Bool = false,
    isStale: Bool = false, text: String = ""
  ) {
    self.ride = ride
    self.cells = cells
    self.isReady = isReady
    self.isAtRisk = isAtRisk
    self.isStale = isStale
    self.text = text
  }

  /// What is known of a row of which nothing more was read.
  package static let unknown = FilterFacts()
}
