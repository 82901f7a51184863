internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain
internal import Settings

struct DeskInit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new desk.",
    discussion: "A policy.toml that lies in the directory already is taken as it is.")

  @Flag(help: "A desk to rehearse on; it says so for good, and clock and user can be injected.")
  var rehearsal = false
  @Option(help: "The zone of the new policy (default: this machine's).")
  var zone: String?
  @OptionGroup var options: DeskOptions

  func run() throws {
    if !rehearsal { try options.choice.refuseInjection() }
    let place = try DeskPlace(options.desk)
    let text = try place.policyText() ?? PolicyFile.shippedText(zone: try zoneName(at: place))
    let policy = try place.policy(from: text)
    let clock = DeskClock(options.at, zone: policy.cadence.zone, machine: place.machineZone)
    let person = options.asUser ?? Login.person
    let store = try DeskStore.create(
      in: place.directory, kind: rehearsal ? .rehearsal : .working, policyText: text,
      policy: policy, by: person, at: clock.now, offset: clock.offset)
    let info = try store.info()
    try options.output.write(
      info.json(in: policy.cadence.zone),
      else: [
        "\(made) in \(Self.line(info.directory)).",
        "The rules are in \(Self.line(place.policyPath)). Next: dutydesk mail take PATH",
      ])
  }

  private var made: SafeText {
    rehearsal ? "Made a desk to rehearse on, which it says for good," : "Made a desk"
  }

  private func zoneName(at place: DeskPlace) throws -> ZoneName {
    guard let zone else { return place.localZone }
    guard let name = ZoneName(zone) else {
      throw Fault.usage("A zone is a name of the tz database, such as America/Los_Angeles.")
    }
    return name
  }

  private static func line(_ text: String) -> SafeText { SafeText(untrusted: text, kind: .line) }
}
