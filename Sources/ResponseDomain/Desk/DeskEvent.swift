/// What can happen to the desk as a whole.
package enum DeskEvent: Hashable, Sendable {
  case made(DeskMade)
  case policyRecorded(PolicyText)
  case inboxChecked
  case dutyTaken(reason: Words)
}
