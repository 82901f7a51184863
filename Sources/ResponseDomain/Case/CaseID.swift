/// The number of a case, shown as `#1042`.
package struct CaseID: NumberedID {
  package static let sign: Character = "#"
  package let number: Int

  package init?(_ number: Int) {
    guard number > 0 else { return nil }
    self.number = number
  }
}
