/// What can be asked of the desk as a whole.
package enum DeskCommand: Hashable, Sendable {
  case make(DeskMade.Kind)
  case adoptPolicy(PolicyText)
  case checkInbox
  case takeDuty(reason: Words?)
}
