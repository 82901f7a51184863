package import Grid
package import ResponseDomain

/// What the console was started with.
package struct ConsoleSetting: Sendable {
  package let user: PersonID
  package let policy: Policy
  /// The zone in which times are shown.
  package let zone: ZoneRules
  /// Whether the account and the store allow acts.
  package let canWrite: Bool
  package var glyphs: GlyphSet
  package let rightToLeft: SafeText.RightToLeft
  /// What the user changed of the keys.
  package let keys: KeyBindings
  /// The action table with the user's keys.
  package let actions: [Action]
  /// Those that run whatever lies over the panes.
  let alwaysActions: [Action]
  private let footers: [FooterRanks]

  package init(
    user: PersonID, policy: Policy, zone: ZoneRules, canWrite: Bool, glyphs: GlyphSet,
    rightToLeft: SafeText.RightToLeft, keys: KeyBindings = .shipped
  ) {
    self.user = user
    self.policy = policy
    self.zone = zone
    self.canWrite = canWrite
    self.glyphs = glyphs
    self.rightToLeft = rightToLeft
    self.keys = keys
    let actions = ActionTable.bound(by: keys)
    self.actions = actions
    alwaysActions = actions.filter(\.isAlways)
    footers = Pane.allCases.map { FooterRanks(of: actions, in: $0, glyphs: glyphs) }
  }

  /// What the footer of a pane may show.
  func footer(of pane: Pane) -> FooterRanks { footers[pane.rawValue - 1] }

  /// The same under a policy that has changed meanwhile; times go on in the cadence's zone.
  package func under(_ policy: Policy) -> ConsoleSetting {
    ConsoleSetting(
      user: user, policy: policy, zone: policy.cadence.zone, canWrite: canWrite, glyphs: glyphs,
      rightToLeft: rightToLeft, keys: keys)
  }
}
