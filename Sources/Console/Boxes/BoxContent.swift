package import Grid

/// How every box behaves: it takes all input while it is on top, and draws over the panes.
package protocol BoxContent: Sendable {
  /// Esc never reaches a box: it leaves with nothing done.
  mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome
  func draw(on frame: inout Frame, in state: ConsoleState)
  /// What the footer shows while the box is on top.
  func footer(in state: ConsoleState) -> SafeText
  /// What the message line says while the box is on top and nothing else is to be said.
  func hint(in state: ConsoleState) -> SafeText
  /// Whether the box draws the message line itself.
  var ownsMessageLine: Bool { get }
  /// Whether a letter goes into a text of the box; else it is a key or nothing.
  func takes(_ letter: Character) -> Bool
  /// The smallest screen on which the box takes keys; nil for any, which is right for all that can
  /// be taken back.
  var leastSize: Size? { get }
}

extension BoxContent {
  package func hint(in state: ConsoleState) -> SafeText { "" }
  package var ownsMessageLine: Bool { false }
  package func takes(_ letter: Character) -> Bool { false }
  package var leastSize: Size? { nil }

  /// Why nobody can sign here what they cannot see; nil where all of it has room.
  func whyTooSmall(in state: ConsoleState) -> SafeText? {
    guard let least = leastSize, state.size.columns < least.columns || state.size.rows < least.rows
    else { return nil }
    return "Needs \(least.columns)x\(least.rows), to show what goes out"
  }
}

/// What is typed or pasted into a box.
package enum BoxInput: Sendable {
  case key(Key)
  case paste(String)
  /// A text that came back from the editor; nil when it was left without one.
  case composed(String?)
}

/// What a box wants after an input.
package enum BoxOutcome: Sendable {
  case stay
  case leave
  /// Another box takes the place of this one.
  case replace(Box)
  /// Another box lies over this one.
  case open(Box)
  /// The box stays until its effects are answered.
  case ask([Effect])
  /// The box stays and does not wait for what its effects come to.
  case emit([Effect])
  /// The box closes and the effects are carried out.
  case finish([Effect])
  /// The box closes and an action of the table runs.
  case run(Action)
  /// Something to say while the box stays, such as why a paste was refused.
  case say(SafeText)
}
