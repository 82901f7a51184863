internal import DeskStore
internal import Grid
internal import Mail
internal import ResponseDomain
internal import Settings

extension Fault {
  /// What any error of the program means for its user.
  init(any error: any Error, zone: ZoneRules) {
    switch error {
    case let fault as Fault: self = fault
    case let refusal as Refusal: self.init(refusal, zone: zone)
    case let race as LostRace: self.init(race, zone: zone)
    case let fault as StoreFault: self.init(fault)
    case let fault as SettingsFault: self.init(fault)
    case let failure as SourceFailure: self.init(failure)
    case let refusal as OutgoingRefusal: self.init(refusal)
    case let failure as TemplateFailure: self.init(failure)
    case let event as UnreadableEvent: self.init(event)
    default:
      self.init(
        .inputOutput, code: "unexpected",
        "\(SafeText(untrusted: "\(error)", kind: .line)): nothing of this act was kept.")
    }
  }

  /// An entry of the journal that most likely a newer program wrote.
  init(_ event: UnreadableEvent) {
    self.init(
      .badInput, code: "unreadable-event",
      [
        "The journal holds an act that this program does not know: \(SafeText(untrusted: event.act, kind: .name)).",
        "Nothing was written. Use the newer program.",
      ])
  }
}
