internal import ArgumentParser
internal import ResponseDomain

// What the domain names is taken from the command line in the same words.

extension NumberedID {
  init?(argument: String) {
    self.init(parsing: argument)
  }
}

extension TextID {
  init?(argument: String) {
    self.init(argument)
  }
}

extension CaseID: ExpressibleByArgument {}
extension ReportID: ExpressibleByArgument {}
extension ActNumber: ExpressibleByArgument {}
extension PersonID: ExpressibleByArgument {}
extension TeamName: ExpressibleByArgument {}
extension CodeName: ExpressibleByArgument {}
extension MailDigest: ExpressibleByArgument {}
extension PlatformID: ExpressibleByArgument {}
extension LanguageID: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension Track: ExpressibleByArgument {}

extension World.Fact: ExpressibleByArgument {}

extension QueueSubject: ExpressibleByArgument {
  init?(argument: String) {
    self.init(parsing: argument)
  }
}

extension CalendarDay: ExpressibleByArgument {
  init?(argument: String) {
    self.init(iso: argument)
  }
}
