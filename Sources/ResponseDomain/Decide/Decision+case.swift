extension Decision {
  func decide(_ command: CaseCommand, on subject: Case) throws(Refusal) -> [Event] {
    switch command {
    case .acknowledge(let report, let at, let how):
      return try acknowledgeByHand(subject, report: report, at: at, how: how)
    case .ask(let questions, let told): return try ask(questions, told: byHand(told), on: subject)
    case .answer(let silence): return try answer(subject, silence: silence)
    case .widen(let widening): return try widen(subject, widening)
    case .narrow(let name, let reason): return try narrow(subject, name: name, reason: reason)
    case .reproduced(let by, let at, let build):
      return try reproduced(subject, by: by, at: at, build: build)
    case .assess(let answer): return try assess(subject, answer)
    case .accept(let draft): return try accept(subject, draft)
    case .moveSlot(let choice, let reason):
      return try moveSlot(subject, to: choice, reason: reason)
    case .defer(let reason, let target, let approver, let told):
      return try deferred(
        subject, reason: reason, target: target, approver: approver, told: byHand(told))
    case .decline(let cause, let note, let told):
      return try decline(subject, cause: cause, note: note, told: byHand(told))
    case .reopen(let reason): return try reopen(subject, reason: reason)
    case .addIssue(let title, let foundBy, let path):
      return try addIssue(subject, title: title, foundBy: foundBy, path: path)
    case .merge(let id, let reason): return try merge(subject, into: id, reason: reason)
    case .rate(let severity, let worm, let isFinal, let issue):
      let rating = Rating(severity: severity, worm: worm, isFinal: isFinal)
      return try rate(subject, rating, issue: issue)
    case .learn(let fact, let seenAt): return try learn(subject, fact, seenAt: seenAt)
    case .embargo(let embargo): return try setEmbargo(subject, embargo)
    case .retitle, .rename, .own, .setContact, .note, .describeFinder, .credit, .number:
      return try record(command, on: subject)
    case .readMail(let digest):
      var reasons = Reasons()
      reasons.add(stageReasons(.read, of: subject))
      reasons.require(subject.unread.contains(digest), .noSuchMail)
      try reasons.check()
      return [.case(subject.id, .mailRead(digest))]
    case .receiveMail(let mail):
      if let refusal = Refusal(stageReasons(.receive, of: subject)) { throw refusal }
      return [.case(subject.id, .mailJoined(mail))]
    case .write(let draft): return try write(draft, on: subject)
    case .recordHandover(let id, let handover):
      return try recordHandover(handover, of: id, on: subject)
    case .matrix(let command): return try decide(command, on: subject)
    case .gate(let command): return try decide(command, on: subject)
    case .hours(let command): return try hours(subject, command)
    }
  }

  /// A person records what was said by hand; that a mail went out, its handing over records.
  private func byHand(_ told: Telling?) throws(Refusal) -> Telling? {
    switch told {
    case .mail(let id): throw Refusal(.mailNotHandedOver(id))
    case .byHand(let at, how: _):
      if at > now { throw Refusal(.inTheFuture(at)) }
      return told
    case nil: return nil
    }
  }
}
