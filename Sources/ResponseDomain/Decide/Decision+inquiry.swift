extension Decision {
  /// T3
  func ask(_ questions: [Words], told: Telling?, on subject: Case) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    reasons.add(stageReasons(.ask, of: subject))
    reasons.require(!questions.isEmpty, .noQuestion)
    let told = reasons.need(told, .finderNotTold)
    let telling = try reasons.settled(told)
    let from: Inquiry.CameFrom =
      subject.stage.name == .reproducing ? .reproducing : .acknowledged
    let inquiry = Inquiry(questions: questions, askedAt: now, cameFrom: from)
    return [.case(subject.id, .asked(inquiry, told: telling))]
  }

  /// T4: a message came since we asked, or the silence has lasted longer than policy waits.
  func answer(_ subject: Case, silence: Words?) throws(Refusal) -> [Event] {
    guard case .needsInfo(let inquiry) = subject.stage else {
      throw Refusal(.wrongStage(is: subject.stage.name, needed: CaseAct.answer.stages))
    }
    if case .at(let heard) = subject.lastHeard, heard >= inquiry.askedAt {
      return [.case(subject.id, .answerArrived(.message))]
    }
    let silenceEnds = inquiry.askedAt + policy.finderSilence
    guard now >= silenceEnds else {
      throw Refusal(.noAnswerYet(askedAt: inquiry.askedAt, silenceEnds: silenceEnds))
    }
    guard let silence else { throw Refusal(.silenceReasonMissing) }
    return [.case(subject.id, .answerArrived(.silence(reason: silence)))]
  }
}
