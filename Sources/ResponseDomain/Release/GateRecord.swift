/// What a case has gathered on its way out and since: answers, approval, revisions, problems.
package struct GateRecord: Hashable, Codable, Sendable {
  package enum Second: Hashable, Codable, Sendable {
    case nobody
    case approved(Approval)
  }

  /// The bulletin's version as the public sees it.
  package enum Published: Hashable, Codable, Sendable {
    case notYet
    case version(major: Int, minor: Int)
  }

  package private(set) var answers: [GateAnswer] = []
  /// How far the topics are that have no answer yet.
  package private(set) var progress: [GateProgress] = []
  package private(set) var second: Second = .nobody
  /// The revision that is being made or is out: 1, and one more for each re-issue.
  package private(set) var revision = 1
  package private(set) var published: Published = .notYet
  package private(set) var problems: [DeploymentProblem] = []

  package init() {}

  package subscript(topic: GateTopic) -> GateAnswer? { answers.first { $0.topic == topic } }

  /// How far a topic is; nil while nobody has said, and once it is answered.
  package func progress(of topic: GateTopic) -> GateProgress? {
    progress.first { $0.topic == topic }
  }

  /// The channels that the patch needs; empty while nobody has named them.
  package var channels: [ChannelName] { self[.channels]?.channels ?? [] }

  package var openProblems: [DeploymentProblem] { problems.filter { $0.standing == .open } }

  mutating func apply(_ event: ReleaseEvent) {
    switch event {
    case .answered(let answer):
      answers.removeAll { $0.topic == answer.topic }
      answers.append(answer)
      progress.removeAll { $0.topic == answer.topic }
    case .progressed(let step):
      progress.removeAll { $0.topic == step.topic }
      progress.append(step)
    case .retracted(let topic, reason: _): answers.removeAll { $0.topic == topic }
    case .approved(let approval): second = .approved(approval)
    case .shipped(let shipment):
      revision = shipment.revision
      if case .version(let major, _) = published, major == revision { break }
      published = .version(major: revision, minor: 0)
    case .problemFound(let problem), .watchReopened(let problem, until: _):
      problems.append(problem)
    case .problemSolved(let number, let how):
      guard let index = problems.firstIndex(where: { $0.number == number }) else { return }
      problems[index].standing = .solved(how: how)
    case .reissued(let reissue): begin(reissue.revision)
    case .textRevised:
      guard case .version(let major, let minor) = published else { return }
      published = .version(major: major, minor: minor + 1)
    case .withdrawn, .closed: break
    }
  }

  /// What was answered for one revision is asked again for the next; workarounds and what is
  /// superseded stay true.
  private mutating func begin(_ revision: Int) {
    self.revision = revision
    second = .nobody
    progress = []
    answers.removeAll {
      switch $0.topic {
      case .bulletin, .hourTold, .support, .channel, .outOfBand, .thirdParty, .hours: true
      case .workaround, .channels, .issue, .supersedes, .rootCause, .creditChecked: false
      }
    }
  }

  private enum CodingKeys: String, CodingKey {
    case answers
    case progress
    case second
    case revision
    case published
    case problems
  }

  /// A record that was kept before progress was recorded has none.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    answers = try values.decode([GateAnswer].self, forKey: .answers)
    progress = try values.decodeIfPresent([GateProgress].self, forKey: .progress) ?? []
    second = try values.decode(Second.self, forKey: .second)
    revision = try values.decode(Int.self, forKey: .revision)
    published = try values.decode(Published.self, forKey: .published)
    problems = try values.decode([DeploymentProblem].self, forKey: .problems)
  }
}
