/// The number of an act: the sequence number of its first event in the journal.
package struct ActNumber: NumberedID {
  package static let sign: Character = "@"
  package let number: Int

  package init?(_ number: Int) {
    guard number > 0 else { return nil }
    self.number = number
  }
}
