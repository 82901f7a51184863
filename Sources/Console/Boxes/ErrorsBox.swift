package import Grid

package struct ErrorsBox: BoxContent {
  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome { .leave }
  package func draw(on frame: inout Frame, in state: ConsoleState) {}
  package func footer(in state: ConsoleState) -> SafeText { "" }
}
