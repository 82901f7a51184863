/// What can be asked of the testing hours of a case.
package enum HoursCommand: Hashable, Sendable {
  /// Adds lines to the plan; once work is logged it adds scope, and a reason is owed.
  case plan([PlanDraft], reason: Words?)
  /// Plans by a template of the policy, by its name, over the scope of the case.
  case applyTemplate(String)
  case reestimate(PlanLineID, planned: Minutes, reason: Words?)
  /// Lets go of what is left on a platform, in the lines that test it.
  case dropPlatform(PlatformID, reason: Words?)
  /// All of the entries or none; an entry whose name is known is passed over if it tells the same.
  case log([LogDraft])
  case correct(EntryID, reason: Words?)
  case raisePace(from: CalendarDay, by: Minutes, reason: Words?)
}
