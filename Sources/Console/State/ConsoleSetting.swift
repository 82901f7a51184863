package import Grid
package import ResponseDomain

/// What the console was started with.
///
/// It changes as a whole and seldom, and every frame asks whether it is still the same: that is one
/// comparison of two references.
package final class ConsoleSetting: Sendable {
  package let user: PersonID
  package let policy: Policy
  /// The zone in which times are shown.
  package let zone: ZoneRules
  /// Whether the account and the store allow acts.
  package let canWrite: Bool
  package let glyphs: GlyphSet
  package let rightToLeft: SafeText.RightToLeft
  /// What the user changed of the keys.
  package let keys: KeyBindings
  /// The action table with the user's keys.
  package let actions: [Action]
  private let actionsByKey: [Key: [Action]]
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
    actionsByKey = actions.reduce(into: [:]) { table, action in
      for key in action.keys { table[key, default: []].append(action) }
    }
    footers = Pane.allCases.map { FooterRanks(of: actions, in: $0, glyphs: glyphs) }
  }

  /// What a key may stand for, in the order of the table.
  func actions(on key: Key) -> [Action] { actionsByKey[key] ?? [] }

  /// What the footer of a pane may show.
  func footer(of pane: Pane) -> FooterRanks { footers[pane.rawValue - 1] }

  /// The same drawn with other characters.
  func drawn(with glyphs: GlyphSet) -> ConsoleSetting {
    glyphs == self.glyphs
      ? self
      : ConsoleSetting(
        user: user, policy: policy, zone: zone, canWrite: canWrite, glyphs: glyphs,
        rightToLeft: rightToLeft, keys: keys)
  }

  /// The same under a policy that has changed meanwhile; times go on in the cadence's zone.
  package func under(_ policy: Policy) -> ConsoleSetting {
    ConsoleSetting(
      user: user, policy: policy, zone: policy.cadence.zone, canWrite: canWrite, glyphs: glyphs,
      rightToLeft: rightToLeft, keys: keys)
  }
}

extension ConsoleSetting: Equatable {
  package static func == (left: ConsoleSetting, right: ConsoleSetting) -> Bool { left === right }
}
