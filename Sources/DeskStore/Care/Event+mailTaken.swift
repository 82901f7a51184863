internal import ResponseDomain

extension Event {
  /// The message that this event took into the desk.
  var mailTaken: InboundMail? {
    switch self {
    case .case(_, .mailJoined(let mail)): mail
    case .report(_, .received(let received)):
      switch received.origin {
      case .mail(let mail): mail
      case .byHand: nil
      }
    case .desk, .report, .case, .undone: nil
    }
  }
}
