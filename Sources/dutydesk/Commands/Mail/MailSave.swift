internal import ArgumentParser
internal import Glibc
internal import Grid
internal import Mail

struct MailSave: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "save", abstract: "Save an attachment to a file; it is never opened.")

  @Argument(
    help: "A file (- is standard input), a report as m17, or the digest of a stored message.")
  var message: MessageName
  @Argument(help: "The number of the attachment, as mail show counts them from 1.")
  var number: Int
  @Option(
    help: ArgumentHelp(
      "The new file (default: the attachment's safe name, here).",
      valueName: "file"))
  var to: String?
  @OptionGroup var options: DeskOptions

  func run() throws {
    let bytes = try message.bytes(options)
    let reader = MessageReader()
    let attachments = reader.read(bytes).attachments
    guard attachments.indices.contains(number - 1) else {
      throw Fault(
        .notFound, code: "no-such-attachment",
        "The message has \(attachments.count) attachments, and \(number) is none of them.")
    }
    let attachment = attachments[number - 1]
    guard let content = reader.attachment(part: attachment.part, of: bytes) else {
      throw Fault(.badInput, code: "unreadable", "The attachment cannot be decoded.")
    }
    let path = to ?? attachment.safeName
    try NewFile.write(content, to: path)
    try options.output.write(
      [
        "done": true, "file": .text(path), "size": .number(content.count),
        "trueType": .text(attachment.trueType.rawValue),
      ],
      else: [
        "Saved \(content.count) bytes to \(SafeText(untrusted: path, kind: .line)).",
        "It is \(SafeText(untrusted: attachment.trueType.rawValue, kind: .name)) from outside: "
          + "look at it where it can do no harm.",
      ])
  }
}
