internal import Grid

/// The columns of the queue, and which of them have room.
enum QueueColumn: Hashable, Sendable {
  case id, rating, stage, kind, time, stands, age, owner, subject

  /// Columns before the first: one for the cursor, one for the mark.
  static let lead = 2

  /// From this width on columns have room for whole words, and there is one more: the age.
  static let wideFrom = 90

  /// The places of the columns in a list of this width, counted from its first column.
  ///
  /// They leave in the order of TERMINAL.md, section 10: age, owner, kind of clock, stands, stage.
  ///
  /// - Parameter idWidth: columns of the longest name in the list: half a number is none.
  static func places(in width: Int, idWidth: Int) -> [ColumnPlan<QueueColumn>.Place] {
    let isWide = width >= wideFrom
    var columns: [ColumnPlan<QueueColumn>.Column] = [
      .init(.id, width: max(5, idWidth)), .init(.rating, width: 4),
      .init(.stage, width: isWide ? 12 : 10, leaves: 5), .init(.kind, width: 5, leaves: 3),
      .init(.time, width: isWide ? 10 : 9), .init(.stands, width: isWide ? 8 : 7, leaves: 4),
    ]
    if isWide { columns.append(.init(.age, width: 6, leaves: 1)) }
    columns += [.init(.owner, width: 6, leaves: 2), .init(.subject, width: 0)]
    return ColumnPlan(columns, flexible: .subject).places(in: max(0, width - lead))
  }

  var title: SafeText {
    switch self {
    case .id: "ID"
    case .rating: "RATE"
    case .stage: "STAGE"
    case .kind: "CLOCK"
    case .time: ""
    case .stands: "STANDS"
    case .age: "AGE"
    case .owner: "OWNER"
    case .subject: "SUBJECT"
    }
  }
}
