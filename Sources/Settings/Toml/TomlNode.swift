/// A TOML value as a value of ours.
enum TomlNode: Hashable, Sendable {
  case table([String: TomlNode])
  case list([TomlNode])
  case text(String)
  case integer(Int)
  case fraction(Double)
  case truth(Bool)
  case day
  case clock(hour: Int, minute: Int, second: Int)
  case moment(WrittenMoment)

  var kind: ValueKind {
    switch self {
    case .table: .table
    case .list: .list
    case .text: .text
    case .integer: .integer
    case .fraction: .fraction
    case .truth: .truth
    case .day: .day
    case .clock: .clock
    case .moment: .moment
    }
  }
}
