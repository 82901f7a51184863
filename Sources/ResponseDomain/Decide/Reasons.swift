/// Gathers every reason against a command before any is told.
struct Reasons {
  private var found: [Reason] = []

  mutating func require(_ holds: Bool, _ reason: @autoclosure () -> Reason) {
    if !holds { found.append(reason()) }
  }

  mutating func add(_ reason: Reason) {
    found.append(reason)
  }

  mutating func add(_ reasons: [Reason]) {
    found += reasons
  }

  /// The value when it is there; else the reason is noted.
  mutating func need<Value>(_ value: Value?, _ reason: @autoclosure () -> Reason) -> Value? {
    if value == nil { found.append(reason()) }
    return value
  }

  /// Throws everything that was gathered.
  func check() throws(Refusal) {
    if let refusal = Refusal(found) { throw refusal }
  }

  /// The value, once every guard has been asked; throws what was gathered when it is missing.
  func settled<Value>(_ value: Value?) throws(Refusal) -> Value {
    try check()
    guard let value else { preconditionFailure("a missing value left no reason") }
    return value
  }
}
