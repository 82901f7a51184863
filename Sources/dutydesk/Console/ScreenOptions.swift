internal import ArgumentParser
internal import Grid

/// What the user says about the screen.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Draw with ASCII only.")
  var ascii = false

  @Option(
    help: ArgumentHelp("Colours: never, 8, 16, 256 or direct.", valueName: "depth"))
  var color: ColorDepth?

  @Option(help: ArgumentHelp("The theme; dutydesk theme list names them.", valueName: "name"))
  var theme: String?
}

extension ColorDepth: ExpressibleByArgument {}
