internal import ArgumentParser
internal import DeskStore
internal import Grid

struct DeskBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the desk as it is now into a new file.",
    discussion: "Others can go on writing meanwhile. A file that is there is never replaced.")

  @Argument(help: "The new file.")
  var file: String
  @OptionGroup var options: DeskOptions

  func run() throws {
    Interruption.listen()
    let desk = try DeskSession.open(options, mode: .reading)
    var notice = CareNotice("Copying")
    try desk.store.backup(to: file) { notice.goesOn($0) }
    try desk.output.write(
      ["done": true, "file": .text(file)],
      else: ["The desk is copied to \(SafeText(untrusted: file, kind: .line))."])
  }
}
