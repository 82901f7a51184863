internal import ResponseDomain

extension HoursReason {
  /// What a reason is about, as data; the keys are a contract.
  var json: JSON {
    switch self {
    case .noSuchLine(let line): ["line": .text(line.description)]
    case .noLineOfKind(let kind): ["kind": .text(kind.rawValue)]
    case .noSuchTemplate(let name): ["template": .text(name)]
    case .hoursOutOfRange(let spent): ["minutes": .number(spent.count)]
    case .inTheFuture(let day): ["day": .text(day.iso)]
    case .platformNotInScope(let platform), .nothingToDrop(let platform):
      ["platform": .text(platform.text)]
    case .languageNotInScope(let language): ["language": .text(language.text)]
    case .cellNotInLine(let cell, let line):
      [
        "platform": .text(cell.platform.text), "language": .text(cell.language.text),
        "line": .text(line.description),
      ]
    case .noSuchEntry(let entry), .correctedAlready(let entry), .entryDiffers(let entry):
      ["entry": .text(entry.text)]
    case .nothingPlanned, .hoursMissing, .whoMissing, .dayMissing, .noCell: .object([])
    }
  }
}
