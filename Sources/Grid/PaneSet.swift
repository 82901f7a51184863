/// Some of the panes, asked for many times in every frame.
package struct PaneSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt16 = 0

  package init(_ panes: some Sequence<Pane>) {
    for pane in panes { bits |= 1 << UInt16(pane.rawValue) }
  }

  package init(arrayLiteral panes: Pane...) {
    self.init(panes)
  }

  package func contains(_ pane: Pane) -> Bool { bits & 1 << UInt16(pane.rawValue) != 0 }

  /// The panes in their order.
  package var panes: [Pane] { Pane.allCases.filter(contains) }
}
