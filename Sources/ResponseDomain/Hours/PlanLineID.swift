/// A line of a case's test plan, shown as `L3`; numbers are per case and are never used twice.
package struct PlanLineID: NumberedID {
  package static let sign: Character = "L"
  package let number: Int

  package init?(_ number: Int) {
    guard number > 0 else { return nil }
    self.number = number
  }

  /// The number after some others; the first is 1.
  init(after numbers: some Sequence<PlanLineID>) {
    number = (numbers.lazy.map(\.number).max() ?? 0) + 1
  }
}
