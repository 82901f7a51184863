/// What can be asked of a case on its way out and after, T11 to T16.
///
/// What a person leaves out comes as nil: the guard names it.
package enum GateCommand: Hashable, Sendable {
  /// A plain recorded answer; `other` is a bulletin's author, or who approved out-of-band.
  case answer(GateTopic, words: Words?, other: PersonID?)
  /// How far it is; no rule holds by it.
  case progress(GateTopic, words: Words?)
  case retract(GateTopic, reason: Words?)
  /// R14: approves the case as it was at a version.
  case approve(saw: Int)
  /// T11; nil when no number was typed.
  case release(typed: CaseID?)
  /// T12
  case releaseStaged(StagedRelease)
  case reportProblem(words: Words?, place: DeploymentProblem.Place)
  case solveProblem(Int, how: Words?)
  case withdraw(problem: Int, cells: [CellID], reason: Words?)
  /// T13
  case reissue(ReissueDraft)
  /// T14
  case revise(TextRevision.Kind?, words: Words?)
  /// T15
  case close
  /// T16
  case reopenWatch(words: Words?, place: DeploymentProblem.Place)
}
