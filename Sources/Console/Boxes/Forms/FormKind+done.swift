internal import Grid
internal import ResponseDomain

extension FormKind {
  /// What the message line says once the act is durable.
  func done(_ target: QueueSubject?, _ answers: FormAnswers) -> SafeText {
    let name = target.map(\.safe) ?? ""
    func typed(_ id: FieldID) -> SafeText { SafeText(untrusted: answers.string(id), kind: .line) }
    switch self {
    case .acknowledge: return "\(name) is acknowledged"
    case .ask: return "\(name) waits for its finder"
    case .answer: return "\(name) goes on"
    case .widen: return "\(name): the circle is wider by \(typed(.members))"
    case .narrow: return "\(name): the circle is narrower"
    case .reproduced: return "\(name) is reproduced and being assessed"
    case .accept: return "\(name) is accepted for fixing"
    case .rate: return "\(name) is rated"
    case .risk: return "\(name): the risk statement is on record"
    case .scope: return "\(name): platforms and languages are chosen"
    case .trackOwner(let track): return "\(name): \(track.words) has an owner"
    case .defer: return "\(name) is deferred to \(typed(.target))"
    case .decline: return "\(name) is declined"
    case .reopen: return "\(name) is open again"
    case .merge: return "\(name) is merged into \(typed(.caseNumber))"
    case .addIssue: return "\(name) has an additional issue"
    case .note: return "\(name): the note is on record"
    case .reply: return "\(name): the reply is with the mail program"
    case .owner: return "\(name) is owned by \(typed(.owner))"
    case .due: return "\(name): next contact \(typed(.time))"
    case .credit: return "\(name): the credit is on record"
    case .number: return "\(name) is \(typed(.number))"
    case .finder: return "\(name) says whom the finder works for"
    case .retitle: return "\(name) has a new title"
    case .rename: return "\(name) is called \(typed(.name))"
    case .embargo: return "\(name): the embargo is on record"
    case .world: return "\(name): what the world knows is on record"
    case .open:
      return answers.choice(.path) == 1
        ? "\(name) is filed under \(typed(.caseNumber))" : "A case is open for \(name)"
    case .openByHand: return "A case is open"
    case .file: return "\(name) is filed under \(typed(.caseNumber))"
    case .dismiss: return "\(name) is dismissed"
    case .takeOut: return "\(name) is back in the inbox"
    case .moveSlot: return "\(name) is on another slot"
    case .hours(let form): return form.done(name, answers)
    case .release(let form): return form.done(name, answers)
    case .takeDuty: return "The duty is yours"
    case .export: return ""
    }
  }
}
