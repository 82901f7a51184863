extension Decision {
  func decide(_ command: GateCommand, on subject: Case) throws(Refusal) -> [Event] {
    if let refusal = Refusal(stageReasons(command.act, of: subject)) { throw refusal }
    switch command {
    case .answer(let topic, let words, let other):
      return try answer(topic, words: words, other: other, of: subject)
    case .progress(let topic, let words):
      return try progress(topic, words: words, of: subject)
    case .retract(let topic, let reason):
      var reasons = Reasons()
      reasons.require(subject.gate[topic] != nil, .gate(.noSuchAnswer(topic)))
      let why = reasons.need(reason, .reasonMissing)
      return [
        .case(subject.id, .release(.retracted(topic, reason: try reasons.settled(why))))
      ]
    case .approve(let saw): return try approve(subject, saw: saw)
    case .release(let typed): return try release(subject, typed: typed)
    case .releaseStaged(let staged): return try release(subject, staged)
    case .reportProblem(let words, let place):
      let problem = try problem(words, place, of: subject)
      return [.case(subject.id, .release(.problemFound(problem)))]
    case .solveProblem(let number, let how): return try solve(number, how: how, of: subject)
    case .withdraw(let number, let cells, let reason):
      return try withdraw(cells, problem: number, reason: reason, of: subject)
    case .reissue(let draft): return try reissue(subject, draft)
    case .revise(let kind, let words):
      var reasons = Reasons()
      let kind = reasons.need(kind, .gate(.kindMissing))
      let words = reasons.need(words, .wordsMissing)
      let revision = TextRevision(
        kind: try reasons.settled(kind), words: try reasons.settled(words))
      return [.case(subject.id, .release(.textRevised(revision)))]
    case .close: return try close(subject)
    case .reopenWatch(let words, let place):
      let problem = try problem(words, place, of: subject)
      return [
        .case(
          subject.id, .release(.watchReopened(problem, until: now + policy.watch)))
      ]
    }
  }

  private func answer(
    _ topic: GateTopic, words: Words?, other: PersonID?, of subject: Case
  ) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    let words = reasons.need(words, .wordsMissing)
    requireKnown(topic, of: subject, &reasons)
    switch topic {
    case .bulletin:
      // R6: approved by someone other than the author.
      reasons.require(other != nil, .gate(.authorMissing))
      reasons.require(other != actor, .gate(.authorApproves(actor)))
    case .outOfBand:
      reasons.require(other != nil, .approverMissing)
      reasons.require(other != actor, .approverIsActor)
    case .workaround, .channel, .issue, .hourTold, .channels, .support, .thirdParty, .supersedes,
      .hours, .rootCause, .creditChecked:
      break
    }
    let answer = GateAnswer(
      topic: topic, words: try reasons.settled(words), by: actor,
      other: other.map { .person(login: $0) } ?? .nobody)
    if topic == .channels, answer.channels.isEmpty {
      throw Refusal(.gate(.unknownTopicPart(.channels)))
    }
    return subject.gate[topic] == answer
      ? [] : [.case(subject.id, .release(.answered(answer)))]
  }

  /// How far a topic is that has no answer yet.
  private func progress(
    _ topic: GateTopic, words: Words?, of subject: Case
  ) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    let words = reasons.need(words, .wordsMissing)
    requireKnown(topic, of: subject, &reasons)
    reasons.require(subject.gate[topic] == nil, .gate(.answeredTopic(topic)))
    let progress = GateProgress(topic: topic, words: try reasons.settled(words), by: actor)
    return subject.gate.progress(of: topic) == progress
      ? [] : [.case(subject.id, .release(.progressed(progress)))]
  }

  /// Whether the case has the platform, channel or issue that a topic is about.
  private func requireKnown(_ topic: GateTopic, of subject: Case, _ reasons: inout Reasons) {
    switch topic {
    case .workaround(let platform):
      reasons.require(subject.matrix.platforms.contains(platform), .unknownPlatform(platform))
    case .channel(let name):
      reasons.require(
        subject.gate.channels.contains(name), .gate(.unknownTopicPart(.channel(name))))
    case .issue(let number):
      reasons.require(subject.issues.contains { $0.number == number }, .noSuchIssue(number))
    case .bulletin, .outOfBand, .hourTold, .channels, .support, .thirdParty, .supersedes, .hours,
      .rootCause, .creditChecked:
      break
    }
  }

  /// R14: the second of two people, with the case before their eyes as it is.
  private func approve(_ subject: Case, saw: Int) throws(Refusal) -> [Event] {
    let version = view.versions[subject.id] ?? 0
    guard saw == version else {
      throw Refusal(.gate(.sawOtherVersion(saw: saw, is: version)))
    }
    let approval = Approval(by: actor, at: now, saw: saw)
    return [.case(subject.id, .release(.approved(approval)))]
  }

  private func problem(
    _ words: Words?, _ place: DeploymentProblem.Place, of subject: Case
  ) throws(Refusal) -> DeploymentProblem {
    var reasons = Reasons()
    let words = reasons.need(words, .wordsMissing)
    if case .on(let platform) = place {
      reasons.require(subject.matrix.platforms.contains(platform), .unknownPlatform(platform))
    }
    return DeploymentProblem(
      number: subject.gate.problems.count + 1, at: now, words: try reasons.settled(words),
      place: place)
  }

  private func solve(_ number: Int, how: Words?, of subject: Case) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    let problem = reasons.need(
      subject.gate.problems.first { $0.number == number }, .gate(.noSuchProblem(number)))
    if let problem {
      reasons.require(problem.standing == .open, .gate(.problemSolvedAlready(number)))
    }
    let how = reasons.need(how, .wordsMissing)
    return [
      .case(
        subject.id, .release(.problemSolved(number: number, how: try reasons.settled(how))))
    ]
  }

  /// T15
  private func close(_ subject: Case) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    for id in view.matrices[subject.id]?.ids ?? [] {
      guard let name = view.matrices[subject.id]?[id].state.name else { continue }
      let isDone = name == .released || !name.isRequired
      reasons.require(isDone, .gate(.cellOpen(id, name)))
    }
    if let release = subject.stage.release {
      reasons.require(now >= release.watchUntil, .gate(.watchRuns(until: release.watchUntil)))
    }
    for problem in subject.gate.openProblems {
      reasons.add(.gate(.problemOpen(problem.number)))
    }
    reasons.require(subject.gate[.rootCause] != nil, .gate(.rootCauseMissing))
    reasons.require(subject.gate[.creditChecked] != nil, .gate(.creditUnchecked))
    reasons.require(subject.gate[.supersedes] != nil, .gate(.supersedenceMissing))
    try reasons.check()
    return [.case(subject.id, .release(.closed))]
  }
}
