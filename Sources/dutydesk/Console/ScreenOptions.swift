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

  @Option(
    help: ArgumentHelp(
      "Play the keys of a file, on a rehearsal desk only, then leave.", valueName: "file"))
  var script: String?
}

extension ColorDepth: ExpressibleByArgument {}
