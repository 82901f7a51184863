internal import ArgumentParser

/// What every act takes.
struct ActOptions: ParsableArguments {
  @OptionGroup var desk: DeskOptions

  @Option(
    help: ArgumentHelp(
      "The version that a show command printed: with a newer one nothing is done.",
      valueName: "version"))
  var seen: Int?
}
