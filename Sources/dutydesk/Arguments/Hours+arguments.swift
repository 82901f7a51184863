internal import ArgumentParser
internal import ResponseDomain

extension PlanLineID: ExpressibleByArgument {}
extension EntryID: ExpressibleByArgument {}
extension TestMode: ExpressibleByArgument {}
extension HoursGrouping: ExpressibleByArgument {}

extension Minutes: ExpressibleByArgument {
  init?(argument: String) {
    self.init(written: argument)
  }
}

extension TestKind: ExpressibleByArgument {
  init?(argument: String) {
    self.init(named: argument)
  }
}

extension TestTeam: ExpressibleByArgument {
  init?(argument: String) {
    guard let team = TestTeam(rawValue: argument.replacing("-", with: " ")) else { return nil }
    self = team
  }
}
