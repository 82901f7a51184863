/// A part of the console that shows one thing; the raw value is the key that opens it.
package enum Pane: Int, CaseIterable, Hashable, Sendable {
  case queue = 1
  case `case`, matrix, burndown, tracks, slots, journal
}
