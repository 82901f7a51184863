/// A theme resolved for one colour depth: a look for every role.
package struct Palette: Hashable, Sendable {
  /// By the number of the role; every cell that is painted is looked up.
  private let looks: [Look?]

  /// Roles that `looks` leaves out are drawn plain.
  package init(looks: [Role: Look]) {
    self.looks = Role.allCases.map { looks[$0] }
  }

  /// The look of a role under an overlay: the overlay's colours win where it has any, and
  /// attributes of both apply.
  ///
  /// The row of the cursor has one look from end to end: it is found at a glance, no colour of a
  /// role is turned around into a background, and a step of the cursor sends far fewer bytes.
  package func look(of role: Role, under overlay: Role?) -> Look {
    let base = looks[Int(role.rawValue)] ?? Look()
    guard let overlay, let top = looks[Int(overlay.rawValue)] else { return base }
    if overlay == .rowCursor { return top }
    return Look(
      foreground: top.foreground == .own ? base.foreground : top.foreground,
      background: top.background == .own ? base.background : top.background,
      attributes: base.attributes.union(top.attributes))
  }
}
