internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct CaseDecline: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "End a case without a fix; the finder is told, unless spam.")

  enum Cause: String, ExpressibleByArgument, CaseIterable {
    case duplicate
    case notAVulnerability = "not-a-vulnerability"
    case unsupportedProduct = "unsupported-product"
    case otherVendor = "other-vendor"
    case notReproducible = "not-reproducible"
    case outOfScope = "out-of-scope"
    case spam
  }

  @OptionGroup var subject: CaseArgument
  @Option var cause: Cause?
  @Option(help: ArgumentHelp("With --cause duplicate: of which case.", valueName: "case"))
  var of: CaseID?
  @OptionGroup var why: ReasonOption
  @OptionGroup var telling: TellingOptions
  @OptionGroup var options: ActOptions

  var addressee: QueueSubject { .case(subject.id) }

  func validate() throws {
    guard (cause == .duplicate) == (of != nil) else {
      throw ValidationError("--cause duplicate and --of CASE go together.")
    }
  }

  func command(at desk: DeskSession) -> Command {
    .case(
      subject.id,
      .decline(declinationCause, note: why.reason, told: telling.telling(at: desk)))
  }

  /// Nil while something is missing, and for spam, which is told nothing.
  func letter(at desk: DeskSession) throws -> Letter? {
    guard let cause = declinationCause, cause != .spam, let note = why.reason,
      let text = try telling.letter.words()
    else { return nil }
    let found = try desk.case(subject.id).value
    return Letter(
      on: found, to: found.firstFinder, title: telling.subject, text: text,
      purpose: .decline(details: Declination(cause: cause, note: note)))
  }

  private var declinationCause: Declination.Cause? {
    switch cause {
    case nil: nil
    case .duplicate: of.map { .duplicate(of: $0) }
    case .notAVulnerability: .notAVulnerability
    case .unsupportedProduct: .unsupportedProduct
    case .otherVendor: .otherVendor
    case .notReproducible: .notReproducible
    case .outOfScope: .outOfScope
    case .spam: .spam
    }
  }
}
