extension ReleaseEvent {
  var form: EventForm {
    switch self {
    case .answered(let answer): EventForm("release.answered", answer)
    case .progressed(let progress): EventForm("release.progressed", progress)
    case .retracted(let topic, let reason):
      EventForm("release.retracted", RetractedPayload(topic: topic, reason: reason))
    case .approved(let approval): EventForm("release.approved", approval)
    case .shipped(let shipment): EventForm("release.shipped", shipment)
    case .problemFound(let problem): EventForm("release.problem-found", problem)
    case .problemSolved(let number, let how):
      EventForm("release.problem-solved", ProblemSolvedPayload(number: number, how: how))
    case .withdrawn(let withdrawal): EventForm("release.withdrawn", withdrawal)
    case .reissued(let reissue): EventForm("release.reissued", reissue)
    case .textRevised(let revision): EventForm("release.text-revised", revision)
    case .closed: EventForm("release.closed", NothingMore())
    case .watchReopened(let problem, let until):
      EventForm("release.watch-reopened", WatchReopenedPayload(problem: problem, until: until))
    }
  }

  init(act: String, version: Int, payload: some PayloadSource) throws {
    guard version == 1 else { throw UnreadableEvent(act: act, version: version) }
    switch act {
    case "release.answered": self = .answered(try payload.read(GateAnswer.self))
    case "release.progressed": self = .progressed(try payload.read(GateProgress.self))
    case "release.retracted":
      let retracted = try payload.read(RetractedPayload.self)
      self = .retracted(retracted.topic, reason: retracted.reason)
    case "release.approved": self = .approved(try payload.read(Approval.self))
    case "release.shipped": self = .shipped(try payload.read(Shipment.self))
    case "release.problem-found": self = .problemFound(try payload.read(DeploymentProblem.self))
    case "release.problem-solved":
      let solved = try payload.read(ProblemSolvedPayload.self)
      self = .problemSolved(number: solved.number, how: solved.how)
    case "release.withdrawn": self = .withdrawn(try payload.read(Withdrawal.self))
    case "release.reissued": self = .reissued(try payload.read(Reissue.self))
    case "release.text-revised": self = .textRevised(try payload.read(TextRevision.self))
    case "release.closed": self = .closed
    case "release.watch-reopened":
      let reopened = try payload.read(WatchReopenedPayload.self)
      self = .watchReopened(reopened.problem, until: reopened.until)
    default: throw UnreadableEvent(act: act, version: version)
    }
  }
}

struct RetractedPayload: Codable, Hashable {
  let topic: GateTopic
  let reason: Words
}

struct ProblemSolvedPayload: Codable, Hashable {
  let number: Int
  let how: Words
}

struct WatchReopenedPayload: Codable, Hashable {
  let problem: DeploymentProblem
  let until: Instant
}
