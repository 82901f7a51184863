internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain
internal import Terminal

/// `dutydesk wall`: large figures for everybody in the room, out of one file.
struct WallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wall", abstract: "Show the figures of the desk on the wall of the team room.",
    discussion: """
      Reads the file wall/feed.json of the desk, or a copy of it, and nothing else. Every act \
      writes it anew; an open console does so twice a minute. Nothing in it is embargoed: before \
      publication a case is its number and its code name. Keys: Space or an arrow turns the page, \
      q quits.
      """)

  @Option(
    help: ArgumentHelp(
      "The directory of the desk (default: $DUTYDESK_DESK, else dutydesk/desk in the data folder).",
      valueName: "dir"))
  var desk: String?

  @Option(help: ArgumentHelp("A feed elsewhere, such as a copy of it.", valueName: "file"))
  var feed: String?

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp(
      "The case of the large figures (default: the one in most trouble).",
      valueName: "n"))
  var subject: CaseID?

  @Option(help: ArgumentHelp("Seconds until the page turns.", valueName: "s"))
  var every = 20

  @OptionGroup var looks: ScreenOptions

  func validate() throws {
    guard (1...3600).contains(every) else {
      throw ValidationError("--every takes 1 to 3600 seconds.")
    }
  }

  func run() throws {
    let path = try feed ?? DeskPlace(desk).directory + "/" + FeedFile.name
    let looks = looks.choice
    let screen = try looks.opened()
    defer { screen.close() }
    let loop = WallLoop(
      feedPath: path, screen: screen, palette: try looks.wallPalette(on: screen),
      glyphs: looks.glyphs(on: screen), every: every, wanted: subject)
    loop.run()
  }
}
