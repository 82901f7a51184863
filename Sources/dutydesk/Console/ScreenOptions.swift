internal import ArgumentParser
internal import Grid

/// What the user says about the screen.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Draw with ASCII only.")
  var ascii = false

  @Option(
    help: ArgumentHelp(
      "Columns that your terminal draws lines and other ambiguous characters in, 1 or 2.",
      valueName: "columns"))
  var ambiguous = 1

  @Option(
    help: ArgumentHelp("Colours: never, 8, 16, 256 or direct.", valueName: "depth"))
  var color: ColorDepth?

  @Flag(help: "A click selects, the wheel scrolls, a double click opens.")
  var mouse = false

  @Flag(
    name: .customLong("no-rtl"), help: "Show right-to-left letters as code points.")
  var withoutRightToLeft = false

  @Flag(
    help: """
      Lines of one fact each, for screen readers, dumb terminals and logs: nothing is drawn, and \
      what changes is appended.
      """)
  var plain = false

  @Flag(
    help: "Tell a terminal that can (OSC 9) of new reports and late clocks: their numbers only.")
  var notify = false

  @Option(help: ArgumentHelp("The theme; dutydesk theme list names them.", valueName: "name"))
  var theme: String?

  @Option(
    help: ArgumentHelp(
      "Play the keys of a file, on a rehearsal desk only, then leave.", valueName: "file"))
  var script: String?

  var choice: ScreenChoice {
    ScreenChoice(
      ascii: ascii, ambiguous: ambiguous, color: color, mouse: mouse,
      withoutRightToLeft: withoutRightToLeft, plain: plain, notify: notify, theme: theme,
      script: script)
  }

  func validate() throws {
    guard (1...2).contains(ambiguous) else {
      throw ValidationError("--ambiguous takes 1 or 2.")
    }
  }
}

extension ColorDepth: ExpressibleByArgument {}
