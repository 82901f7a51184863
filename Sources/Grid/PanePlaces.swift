/// Where each pane stands that is shown. Every key asks for it many times, so that no pane is hashed.
package struct PanePlaces: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// One for each pane, in their order.
  private var rects: [Rect?] = Array(repeating: nil, count: Pane.allCases.count)

  package init(dictionaryLiteral places: (Pane, Rect)...) {
    for (pane, rect) in places { self[pane] = rect }
  }

  /// Nil for a pane that is not shown.
  package subscript(pane: Pane) -> Rect? {
    get { rects[pane.rawValue - 1] }
    set { rects[pane.rawValue - 1] = newValue }
  }

  /// The panes that are shown, in their order.
  package var panes: [Pane] { Pane.allCases.filter { self[$0] != nil } }

  /// The pane at a point of the screen; nil where there is none.
  package func pane(at point: Point) -> Pane? {
    panes.first { self[$0]?.contains(point) ?? false }
  }
}
