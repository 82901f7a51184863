internal import Grid
internal import ResponseDomain

extension MissingFact {
  /// The form that records the fact, with the field where it is asked; nil where another pane or
  /// another person does.
  var form: (kind: FormKind, focus: FieldID?)? {
    func answer(_ topic: GateTopic) -> (FormKind, FieldID?) { (.release(.answer(topic)), nil) }
    switch self {
    case .requiredCell: return (.release(.scope), nil)
    case .workaround(let platform): return answer(.workaround(platform))
    case .rating: return (.rate, .severity)
    case .bulletin(let bulletin): return answer(.bulletin(bulletin))
    case .cveNumber, .bulletinNumber: return (.number, .numberKind)
    case .credit: return (.credit, .credit)
    case .hourTold: return answer(.hourTold)
    case .channels: return answer(.channels)
    case .support: return answer(.support)
    case .channel(let name): return answer(.channel(name))
    case .slotNotCome, .windowPassed: return answer(.outOfBand)
    case .thirdParty: return answer(.thirdParty)
    case .childIssue(let number): return answer(.issue(number))
    case .supersedes: return answer(.supersedes)
    case .hours: return answer(.hours)
    case .cellsUntested, .cellsUnstaged, .cellUntested, .cellUnstaged, .kindsUnfinished,
      .hoursUnreconciled, .secondPerson, .otherPerson:
      return nil
    }
  }

  /// What stands in the form already.
  var prefill: [FieldID: FormValue] {
    switch self {
    case .bulletinNumber: [.numberKind: .choice(1)]
    case .credit(let finder): [.finder: .choice(finder)]
    case .requiredCell, .workaround, .rating, .bulletin, .cveNumber, .hourTold, .channels,
      .support, .channel, .slotNotCome, .windowPassed, .thirdParty, .childIssue, .supersedes,
      .hours, .cellsUntested, .cellsUnstaged, .cellUntested, .cellUnstaged, .kindsUnfinished,
      .hoursUnreconciled, .secondPerson, .otherPerson:
      [:]
    }
  }
}
