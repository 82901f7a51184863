/// One reason for a refusal that is about testing hours.
package enum HoursReason: Hashable, Sendable {
  case nothingPlanned
  case noSuchLine(PlanLineID)
  case noLineOfKind(TestKind)
  case noSuchTemplate(String)
  case hoursMissing
  /// Longer than a day has hours, or not more than nothing.
  case hoursOutOfRange(Minutes)
  case whoMissing
  case dayMissing
  case inTheFuture(CalendarDay)
  case platformNotInScope(PlatformID)
  case languageNotInScope(LanguageID)
  /// None of the cells of the line needs a patch.
  case noCell
  case cellNotInLine(HoursCell, PlanLineID)
  case noSuchEntry(EntryID)
  case correctedAlready(EntryID)
  /// An entry of that name is there and tells something else.
  case entryDiffers(EntryID)
  case nothingToDrop(PlatformID)
}
