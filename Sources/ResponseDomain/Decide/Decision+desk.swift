extension Decision {
  func desk(_ command: DeskCommand) throws(Refusal) -> [Event] {
    switch command {
    case .make(let kind):
      guard view.desk == nil else { throw Refusal(.deskMadeAlready) }
      return [.desk(.made(DeskMade(kind: kind, by: actor, at: now)))]
    case .adoptPolicy(let text):
      guard let desk = view.desk else { throw Refusal(.deskNotMade) }
      return desk.policyText == text ? [] : [.desk(.policyRecorded(text))]
    case .checkInbox:
      if let refusal = Refusal(dutyReasons()) { throw refusal }
      return [.desk(.inboxChecked)]
    case .takeDuty(let reason):
      var reasons = Reasons()
      let reason = reasons.need(reason, .reasonMissing)
      reasons.require(view.desk != nil, .deskNotMade)
      reasons.require(view.duty(at: now)?.holder != actor, .holdsDutyAlready)
      return [.desk(.dutyTaken(reason: try reasons.settled(reason)))]
    }
  }
}
