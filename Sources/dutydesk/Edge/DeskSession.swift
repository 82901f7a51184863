internal import DeskStore
internal import Grid
internal import ResponseDomain
internal import Settings

/// One run of a command at one desk: who acts, at what time, under which policy.
struct DeskSession {
  let store: DeskStore
  let policy: Policy
  let person: PersonID
  let clock: DeskClock
  let kind: DeskMade.Kind
  let output: Output

  var zone: ZoneRules { policy.cadence.zone }
  var now: Instant { clock.now }

  /// Opens the desk; a writer puts a policy in force that has changed since.
  ///
  /// Throws a `Fault` for a broken policy, before anything else is done.
  static func open(_ options: DeskOptions, mode: DeskStore.Mode) throws -> DeskSession {
    try open(options.choice, at: DeskPlace(options.desk), mode: mode)
  }

  static func open(
    _ choice: DeskChoice, at place: DeskPlace, mode: DeskStore.Mode
  ) throws -> DeskSession {
    let store = try DeskStore.open(
      in: place.directory, mode: mode, waiting: Patience.waiting)
    let desk = try store.desk().value
    if desk.made.kind != .rehearsal { try choice.refuseInjection() }
    let isForbidden = mode == .reading && place.isPolicyForbidden
    let written = isForbidden ? nil : try place.policyText()
    if isForbidden {
      Output.warn(place.forbiddenPolicyWords)
    } else if written == nil {
      Output.warn(place.missingPolicyWords)
    }
    let text = written ?? desk.policyText.text
    let policy = try place.policy(from: text)
    let session = DeskSession(
      store: store, policy: policy, person: choice.asUser ?? Login.person,
      clock: DeskClock(choice.at, zone: policy.cadence.zone, machine: place.machineZone),
      kind: desk.made.kind, output: Output(isJSON: choice.json))
    if mode == .writing, text != desk.policyText.text {
      _ = try session.carryOut(.desk(.adoptPolicy(PolicyText(text: text))))
    }
    return session
  }

  /// Records an act, or says why not: every reason, or who was first.
  func carryOut(_ command: Command, seen: [StreamID: Int] = [:]) throws -> Outcome {
    do {
      return try store.carryOut(
        command, by: person, at: now, offset: clock.offset, under: policy, seen: seen)
    } catch {
      throw Fault(any: error, zone: zone)
    }
  }

  func report(_ id: ReportID) throws -> Versioned<Report> {
    guard let report = try store.report(id) else { throw Fault.noSuch(id.description) }
    return report
  }

  func `case`(_ id: CaseID) throws -> Versioned<Case> {
    guard let found = try store.case(id) else { throw Fault.noSuch(id.description) }
    return found
  }
}

extension Fault {
  /// - Parameter name: of a report or case, such as `#1042`.
  static func noSuch(_ name: String) -> Fault {
    Fault(
      .notFound, code: "not-found",
      "There is no \(SafeText(untrusted: name, kind: .name)) on this desk.",
      data: ["id": .text(name)])
  }
}
