/// What the testing hours of a case are about: platforms, languages, and the cells that need a
/// patch as things stand.
package struct HoursScope: Hashable, Sendable {
  package let platforms: [PlatformID]
  package let languages: [LanguageID]
  /// Platform by platform.
  package let required: [HoursCell]

  /// Nil while no scope is chosen.
  ///
  /// - Parameter matrix: the cells, once there are any; without them, what was chosen.
  package init?(of subject: Case, _ matrix: Matrix?) {
    if let matrix {
      platforms = matrix.platforms
      languages = matrix.languages
      required = matrix.requiredCells
    } else if let scope = subject.scope {
      platforms = scope.platforms
      languages = scope.languages
      required = scope.required
    } else {
      return nil
    }
  }
}

extension Case {
  /// The platforms and languages that were chosen; nil while none are.
  package var scope: Scope? {
    switch stage {
    case .fixing(let acceptance): acceptance.scope
    case .received, .acknowledged, .needsInfo, .reproducing, .assessing, .released, .closed,
      .declined, .deferred, .merged:
      assessment.chosen
    }
  }

  /// The slot that the case rides on; nil before one is chosen and after it.
  package var slot: Slot? {
    switch stage {
    case .fixing(let acceptance): acceptance.slot
    case .received, .acknowledged, .needsInfo, .reproducing, .assessing, .released, .closed,
      .declined, .deferred, .merged:
      nil
    }
  }
}
