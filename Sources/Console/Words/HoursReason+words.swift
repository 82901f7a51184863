internal import Grid
package import ResponseDomain

extension HoursReason {
  /// What stands in the way, in one short line.
  var claim: SafeText {
    switch self {
    case .nothingPlanned: "there is nothing to plan"
    case .noSuchLine(let id): "the plan has no line \(id.safe)"
    case .noLineOfKind(let kind): "no line of the plan is \(kind.words) and fits the rest"
    case .noSuchTemplate(let name):
      "the policy has no plan template \(SafeText(untrusted: name, kind: .name))"
    case .hoursMissing: "the hours are missing"
    case .hoursOutOfRange(let spent): "\(spent.safe) is no amount that can be"
    case .whoMissing: "who worked is missing"
    case .dayMissing: "the day is missing"
    case .inTheFuture(let day): "\(day.safe) has not come yet"
    case .platformNotInScope(let id): "\(id.safe) is not in the scope of the case"
    case .languageNotInScope(let id): "\(id.safe) is not in the scope of the case"
    case .noCell: "no cell of the line needs a patch"
    case .cellNotInLine(let cell, let id): "\(id.safe) does not test \(cell.safe)"
    case .noSuchEntry(let id): "the log has no entry \(id.safe)"
    case .correctedAlready(let id): "\(id.safe) is corrected, or a correction, already"
    case .entryDiffers(let id): "\(id.safe) is in the log and tells something else"
    case .nothingToDrop(let id): "nothing is left on \(id.safe)"
    }
  }

  /// What to do about it.
  var remedy: SafeText {
    switch self {
    case .nothingPlanned: "give at least one line"
    case .noSuchLine: "look it up with hours show"
    case .noLineOfKind: "name the line, or plan it first"
    case .noSuchTemplate: "take one of the policy"
    case .hoursMissing: "give them, as 6h30 or 6.5"
    case .hoursOutOfRange: "give more than 0h, and at most 24h a day"
    case .whoMissing: "name them"
    case .dayMissing: "give it"
    case .inTheFuture: "log what was done"
    case .platformNotInScope, .languageNotInScope: "take one that is"
    case .noCell: "choose other platforms or languages"
    case .cellNotInLine: "name the line that does"
    case .noSuchEntry: "look it up with hours export"
    case .correctedAlready: "log what holds now as a new entry"
    case .entryDiffers: "correct it, or give the new one another id"
    case .nothingToDrop: "nothing is to be done"
    }
  }

  /// A name for scripts, which never changes.
  package var code: String {
    switch self {
    case .nothingPlanned: "nothing-planned"
    case .noSuchLine: "no-such-line"
    case .noLineOfKind: "no-line-of-kind"
    case .noSuchTemplate: "no-such-template"
    case .hoursMissing: "hours-missing"
    case .hoursOutOfRange: "hours-out-of-range"
    case .whoMissing: "who-missing"
    case .dayMissing: "day-missing"
    case .inTheFuture: "day-in-the-future"
    case .platformNotInScope: "platform-not-in-scope"
    case .languageNotInScope: "language-not-in-scope"
    case .noCell: "no-cell"
    case .cellNotInLine: "cell-not-in-line"
    case .noSuchEntry: "no-such-entry"
    case .correctedAlready: "corrected-already"
    case .entryDiffers: "entry-differs"
    case .nothingToDrop: "nothing-to-drop"
    }
  }
}
