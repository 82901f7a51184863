internal import ResponseDomain

extension HoursReason {
  /// The field of the form for hours that answers this reason; nil when none can.
  var field: FieldID? {
    switch self {
    case .hoursMissing, .hoursOutOfRange: .spent
    case .whoMissing: .evidenceBy
    case .dayMissing, .inTheFuture: .time
    case .noSuchLine, .noLineOfKind, .cellNotInLine: .planLine
    case .noSuchTemplate: .template
    case .noSuchEntry, .correctedAlready: .name
    case .platformNotInScope: .platforms
    case .nothingPlanned, .languageNotInScope, .noCell, .entryDiffers, .nothingToDrop:
      nil
    }
  }
}
