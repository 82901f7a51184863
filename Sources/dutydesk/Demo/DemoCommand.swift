internal import ArgumentParser
internal import DeskStore
internal import Glibc
internal import Grid
internal import ResponseDomain

/// `dutydesk demo`: the console on a throw-away desk, filled from the real history.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open the console on a throw-away demo desk.",
    discussion: """
      The desk is a rehearsal: MS03-026 on Tuesday 8 July 2003 at 14:05 in Redmond, among other \
      cases and reports. What is invented is marked on the case. With --keep DIR the desk is made \
      in a directory of yours and stays there. With --release-day the story goes on to Wednesday 16 \
      July at 10:02, when MS03-026 can go out.
      """)

  @OptionGroup var looks: ScreenOptions

  @Option(help: ArgumentHelp("Make the desk here and keep it.", valueName: "dir"))
  var keep: String?

  @Flag(help: "Only make the desk; open no console. Goes with --keep.")
  var onlyMake = false

  @Flag(help: "Begin on Wednesday 16 July, when MS03-026 can go out.")
  var releaseDay = false

  func validate() throws {
    if onlyMake, keep == nil { throw ValidationError("--only-make goes with --keep DIR.") }
  }

  func run() throws {
    let folder = try keep ?? ThrowAway.directory()
    defer { if keep == nil { ThrowAway.remove(folder) } }
    let demo = try DemoDesk(in: folder, scene: releaseDay ? .releaseDay : .eightJuly)
    try demo.make()
    if onlyMake { return }
    guard let hale = PersonID("hale") else { preconditionFailure("hale is a login") }
    let session = DeskSession(
      store: try DeskStore.open(in: folder, mode: .writing, waiting: Patience.waiting),
      policy: demo.policy, person: hale,
      clock: DeskClock(runningFrom: demo.start, machine: demo.policy.cadence.zone),
      kind: .rehearsal, output: Output(isJSON: false))
    try ConsoleStart(session: session, place: demo.place, looks: looks.choice).run()
  }
}
