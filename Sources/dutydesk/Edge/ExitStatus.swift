/// What the program tells its caller; the numbers are a contract with scripts.
enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  case done = 0
  /// A guard refused; every reason was told.
  case refused = 1
  case usage = 64
  /// The input is not what it should be; also a foreign or newer desk.
  case badInput = 65
  /// No such case, report, file or desk.
  case notFound = 66
  case cannotCreate = 73
  case inputOutput = 74
  /// Busy, interrupted, or somebody else was first: trying again can help.
  case busy = 75
  case noPermission = 77
  case brokenSettings = 78
}
