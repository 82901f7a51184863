/// What the release of one case is judged by: R1 to R14 as data.
package struct ReleaseGate: Sendable {
  /// The cells themselves, or only how many there are of each state.
  package enum Cells: Sendable {
    case counted
    case each(Matrix)
  }

  package let subject: Case
  package let cells: Cells
  package let hours: HoursStanding
  /// How long after its hour a slot may still be used.
  package let window: TimeSpan

  package init(of subject: Case, cells: Cells, hours: HoursStanding, window: TimeSpan) {
    self.subject = subject
    self.cells = cells
    self.hours = hours
    self.window = window
  }

  /// All fourteen, in their order.
  ///
  /// - Parameters:
  ///   - version: of the case's stream: an approval of an earlier one is void.
  ///   - actor: who would release; nil for whoever it may be.
  package func evaluate(at now: Instant, version: Int, by actor: PersonID?) -> [Gate] {
    ReleaseRule.allCases.map { rule in
      switch rule {
      case .slot: slot(at: now)
      case .twoPeople: twoPeople(version: version, actor: actor)
      case .requiredCells, .tested, .staged, .workarounds, .rating, .bulletins, .credit, .ready,
        .thirdParty, .childIssues, .supersedence, .hours:
        recorded(rule)
      }
    }
  }

  /// READY: all but R9 and R14 hold, and the case has come so far.
  package var isReady: Bool {
    guard subject.stage.name == .fixing || subject.stage.isStaged else { return false }
    return ReleaseRule.allCases.allSatisfy { $0.isOfTheMoment || recorded($0).holds }
  }

  /// A rule that hangs on recorded facts alone; those of the moment are `none`.
  func recorded(_ rule: ReleaseRule) -> Gate {
    switch rule {
    case .requiredCells:
      let required = subject.matrix.tally.required
      return Gate(rule, .count(required), missing: required > 0 ? [] : [.requiredCell])
    case .tested: return tested
    case .staged: return staged
    case .workarounds: return workarounds
    case .rating: return rating
    case .bulletins: return bulletins
    case .credit: return credit
    case .ready: return ready
    case .thirdParty: return thirdParty
    case .childIssues: return childIssues
    case .supersedence: return supersedence
    case .hours: return testingHours
    case .slot, .twoPeople: return Gate(rule, .none, missing: [])
    }
  }
}
