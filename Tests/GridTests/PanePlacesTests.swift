import Grid
import Testing

@Suite("The places of panes")
struct PanePlacesTests {
  private let left = Rect(column: 0, row: 2, columns: 40, rows: 10)
  private let right = Rect(column: 40, row: 2, columns: 40, rows: 10)

  @Test("A pane is found by its name and by a point in it")
  func lookUp() {
    let places: PanePlaces = [.case: right, .queue: left]
    #expect(places.panes == [.queue, .case])
    #expect(places[.case] == right)
    #expect(places[.journal] == nil)
    #expect(places.pane(at: Point(column: 39, row: 11)) == .queue)
    #expect(places.pane(at: Point(column: 40, row: 2)) == .case)
    #expect(places.pane(at: Point(column: 40, row: 12)) == nil)
  }

  @Test("The order in which they are named does not count", arguments: Pane.allCases)
  func order(pane: Pane) {
    var places: PanePlaces = [:]
    places[pane] = left
    #expect(places == [pane: left])
    places[pane] = nil
    #expect(places == [:])
  }
}
