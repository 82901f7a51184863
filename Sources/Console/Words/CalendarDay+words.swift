package import ResponseDomain

extension CalendarDay {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `July`
  package var monthName: String { Self.months[month - 1] }

  /// `16 Jul`
  package var shortWords: String { "\(day) \(monthName.prefix(3))" }
}
