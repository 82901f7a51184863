internal import DeskStore
internal import ResponseDomain
internal import Settings

/// Makes the demo desk in a directory of its own.
struct DemoDesk {
  let place: DeskPlace
  let policyText: String
  let policy: Policy

  let scene: DemoStory.Scene

  init(in directory: String, scene: DemoStory.Scene = .eightJuly) throws {
    self.scene = scene
    place = try DeskPlace(directory)
    guard let zone = ZoneName("America/Los_Angeles") else {
      preconditionFailure("the demo's zone is a zone name")
    }
    policyText = DemoPolicy.text(from: PolicyFile.shippedText(zone: zone))
    policy = try place.policy(from: policyText)
  }

  var start: Instant { DemoStory.start(of: scene, in: policy.cadence.zone) }

  /// Carries out the story, each step decided like any act, and closes the desk.
  func make() throws {
    let zone = policy.cadence.zone
    let scope = DemoScope(
      platforms: policy.platforms.map(\.id), languages: policy.languages.map(\.id))
    let steps = DemoStory.steps(to: scene, in: zone, scope: scope)
    guard let first = steps.first else { return }
    let store = try DeskStore.create(
      in: place.directory, kind: .rehearsal, policyText: policyText, policy: policy,
      by: first.by, at: first.at, offset: zone.local(first.at).offset)
    var acts: [Act] = []
    for step in steps {
      let offset = zone.local(step.at).offset
      switch step.what {
      case .mail(let mail):
        // The mail sees the desk after everything before it.
        try record(&acts, in: store)
        let arrival = Arrival(
          reading: mail.bytes, deliveredAt: step.at, channel: .mailbox)
        _ = try store.receive(
          [arrival], by: step.by, at: step.at, offset: offset, under: policy)
      case .act(let command):
        acts.append(Act(.command(command), by: step.by, at: step.at, offset: offset))
      case .approval(let id):
        // An approval names the version that it saw.
        try record(&acts, in: store)
        let version = try store.view(of: .case(id), under: policy).view.versions[id] ?? 0
        let command = Command.case(id, .gate(.approve(saw: version)))
        acts.append(Act(.command(command), by: step.by, at: step.at, offset: offset))
      case .read(let mail, let id):
        let command = Command.case(id, .readMail(MailDigest(of: mail.bytes)))
        acts.append(Act(.command(command), by: step.by, at: step.at, offset: offset))
      case .past(let event):
        acts.append(Act(.past([event]), by: step.by, at: step.at, offset: offset))
      }
    }
    try record(&acts, in: store)
    try store.close()
  }

  private func record(_ acts: inout [Act], in store: DeskStore) throws {
    if !acts.isEmpty { _ = try store.carryOut(acts, under: policy) }
    acts = []
  }
}
