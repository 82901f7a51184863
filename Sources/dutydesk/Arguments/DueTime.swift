internal import ArgumentParser
internal import ResponseDomain

/// A due time on the command line, or `none`.
enum DueTime: ExpressibleByArgument, Hashable, Sendable {
  case none
  case at(WrittenTime)

  init?(argument: String) {
    if argument == "none" {
      self = .none
    } else if let time = WrittenTime(argument) {
      self = .at(time)
    } else {
      return nil
    }
  }

  func due(in zone: ZoneRules) -> ContactDue {
    switch self {
    case .none: .notSet
    case .at(let time): .at(moment: time.moment(in: zone))
    }
  }
}
