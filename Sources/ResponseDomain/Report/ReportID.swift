/// The number of a report, shown as `m17`.
package struct ReportID: NumberedID {
  package static let sign: Character = "m"
  package let number: Int

  package init?(_ number: Int) {
    guard number > 0 else { return nil }
    self.number = number
  }
}
