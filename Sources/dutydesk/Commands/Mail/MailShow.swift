internal import ArgumentParser
internal import Mail

struct MailShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One message as it would be read; nothing is stored.")

  @Argument(
    help: "A file (- is standard input), a report as m17, or the digest of a stored message.")
  var message: MessageName
  @OptionGroup var options: DeskOptions

  func run() throws {
    let read = MessageReader().read(try message.bytes(options))
    try options.output.write(read.json, else: read.lines)
  }
}
