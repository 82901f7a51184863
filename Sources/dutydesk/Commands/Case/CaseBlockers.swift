internal import ArgumentParser
internal import Console
internal import DeskStore
internal import Grid
internal import ResponseDomain

struct CaseBlockers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blockers", abstract: "Why a case cannot ship: R1 to R14, and what is missing.",
    discussion: "The list is whole: once everything on it is done, the release opens.")

  @OptionGroup var subject: CaseArgument
  @Flag(help: "Only the rules that are open.")
  var open = false
  @Flag(help: "The cells that a staged release would leave exposed.")
  var staged = false
  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .reading)
    let matrix = try desk.matrix(of: subject.id)
    if staged {
      let exposed = matrix.exposed(besides: matrix.waitingInChannels)
      try desk.output.write(
        ["exposed": .list(of: exposed) { .text($0.text) }],
        else: exposed.map(\.safe) + ["\(exposed.count) cells would be left exposed"])
      return
    }
    let view = try desk.store.view(of: .case(subject.id), under: desk.policy).view
    guard let found = view.cases[subject.id] else { throw Fault.noSuch(subject.id.description) }
    let gates = view.gate(of: found, matrix).evaluate(
      at: desk.now, version: view.versions[subject.id] ?? 0, by: desk.person)
    let shown = open ? gates.filter { !$0.holds } : gates
    let holding = gates.count(where: \.holds)
    let head: SafeText = "\(holding) of \(gates.count) hold, \(gates.count - holding) are open"
    try desk.output.write(
      [
        "case": .text(subject.id.description), "isOpen": .bool(holding == gates.count),
        "gates": .list(of: shown) { $0.json(in: desk.zone) },
      ], else: [head] + shown.flatMap { $0.lines(in: desk.zone) })
  }
}
