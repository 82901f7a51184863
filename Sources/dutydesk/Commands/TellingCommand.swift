internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain

/// An act that tells a finder something: by a mail that completes it, or recorded by hand.
protocol TellingCommand: ParsableCommand {
  var options: ActOptions { get }
  var telling: TellingOptions { get }
  var addressee: QueueSubject { get }
  /// The act by hand.
  func command(at desk: DeskSession) throws -> Command
  /// The letter and what handing it over completes; nil when nobody is to be told.
  func letter(at desk: DeskSession) throws -> Letter?
}

extension TellingCommand {
  func run() throws {
    let desk = try DeskSession.open(options.desk, mode: .writing)
    let seen = options.seen(of: addressee.stream)
    if telling.isByMail(at: desk), let letter = try letter(at: desk) {
      try letter.send(from: desk, confirmed: telling.yes, seen: seen)
      return
    }
    if telling.yes, desk.policy.mail.program.isEmpty {
      throw Fault.noMailProgram
    }
    do {
      let outcome = try desk.carryOut(command(at: desk), seen: seen)
      try desk.tell(outcome)
    } catch let fault as Fault where fault.status == .refused && telling.byHand == nil {
      throw fault.adding(
        desk.policy.mail.program.isEmpty
          ? "The policy names no mail program: tell by other means, then --by-hand HOW."
          : "Say by --text what the mail tells, or how you told by other means: --by-hand HOW.")
    }
  }
}
