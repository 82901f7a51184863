internal import Console
internal import DeskStore
internal import ResponseDomain

/// The terms of a filter about patches: all must hold for one and the same patch, so that
/// `platform:XP state:F` asks for a failed patch of XP.
struct PatchTerms {
  private var platforms: [PlatformID]?
  private var languages: [LanguageID]?
  private var states: [CellStateName]?

  mutating func add(_ condition: FilterCondition) {
    switch condition {
    case .platform(let wanted):
      let names = wanted.map { $0.text.lowercased() }
      platforms = platforms?.filter { names.contains($0.text.lowercased()) } ?? wanted
    case .language(let wanted): languages = languages?.filter(wanted.contains) ?? wanted
    case .state(let letters):
      let wanted = letters.map(\.state)
      states = states?.filter(wanted.contains) ?? wanted
    case .words, .claims, .stage, .rating, .owner, .clock, .slot, .finder, .age: break
    }
  }

  /// Nil when no term was about patches.
  var clause: QueueTest.Clause? {
    guard platforms != nil || languages != nil || states != nil else { return nil }
    // What two terms leave nothing of no patch can be.
    if platforms?.isEmpty == true || languages?.isEmpty == true || states?.isEmpty == true {
      return .never
    }
    return .hasCell(
      platforms: platforms ?? [], languages: languages ?? [], states: states ?? [])
  }
}
