internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct RotaShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Who holds the duty now, and who comes next.")

  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .reading)
    let state = try desk.store.desk().value
    let duty = Duty(
      rota: desk.policy.rota, takeover: state.takeover, maker: state.made.by, at: desk.now)
    try desk.output.write(duty.json(in: desk.zone), else: [duty.words(in: desk.zone)])
  }
}
