internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain

struct MailOutbox: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox", abstract: "Messages of ours that have not gone out yet.",
    discussion: """
      A message that waits, without a failure, may have gone out already: the program was ended \
      between handing it over and recording that. Ask the mail program before sending it again.
      """)

  @Argument(help: ArgumentHelp("Only this message.", valueName: "message-id"))
  var mail: MailID?
  @Flag(help: "Hand them to the mail program again; asks for --yes.")
  var send = false
  @Flag(help: "Record that the message went out.")
  var sent = false
  @Flag(help: "Send; a mail cannot be taken back.")
  var yes = false
  @OptionGroup var options: DeskOptions

  func validate() throws {
    if send, sent { throw ValidationError("Give one of --send and --sent.") }
    if sent, mail == nil { throw ValidationError("Say which message: --sent MESSAGE-ID") }
  }

  func run() throws {
    let desk = try DeskSession.open(options, mode: send || sent ? .writing : .reading)
    let items = try desk.store.outbox().filter { mail == nil || $0.item.draft.id == mail }
    if let mail, items.isEmpty { throw Fault.noSuch(mail.text) }
    if sent {
      for item in items {
        try desk.tell(
          try desk.carryOut(item.subject.recording(.accepted, of: item.item.draft.id)))
      }
    } else if send {
      try send(items, from: desk)
    } else {
      try list(items, at: desk)
    }
  }

  private func send(_ items: [OutboxItem], from desk: DeskSession) throws {
    guard yes else {
      throw Fault.usage(
        "\(items.count) messages wait; nothing was sent. A mail cannot be taken back: say --yes.")
    }
    var failure: (any Error)?
    for item in items {
      do {
        try Dispatch(item.item.draft, of: item.subject, from: desk).handOver()
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    if items.isEmpty { try desk.output.write(["done": true], else: ["The outbox is empty."]) }
  }

  private func list(_ items: [OutboxItem], at desk: DeskSession) throws {
    if options.json {
      try desk.output.write([
        "outbox": .list(of: items) { item in
          (["id": .text(item.subject.description)] as JSON).adding(item.item.json)
        }
      ])
      return
    }
    try desk.output.write(
      TextTable(
        columns: [
          .init("ID"), .init("FOR"), .init("TO", isFlexible: true), .init("MESSAGE-ID"),
          .init("STANDS", isFlexible: true),
        ],
        rows: items.map { item in
          let draft = item.item.draft
          return [
            SafeText(untrusted: item.subject.description, kind: .name),
            SafeText(untrusted: draft.purpose.name, kind: .name),
            SafeText(untrustedName: draft.to.name, address: draft.to.address).flagged,
            SafeText(untrusted: draft.id.text, kind: .name), item.item.standing.words,
          ]
        }))
  }
}

extension MailID: ExpressibleByArgument {}

extension Outbox.Standing {
  var words: SafeText {
    switch self {
    case .waiting: "waits"
    case .failed(let reason):
      "failed: \(SafeText(untrusted: reason.text, kind: .line).flagged)"
    }
  }
}
