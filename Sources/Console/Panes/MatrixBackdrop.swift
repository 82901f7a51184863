internal import Grid
internal import ResponseDomain

/// What a drawn matrix shows, but for its cursor.
struct MatrixBackdrop: Equatable {
  /// A matrix as it stands on the screen.
  struct Drawn: Equatable {
    let backdrop: MatrixBackdrop
    /// The place of the cursor.
    let row: Int
    let column: Int
  }

  let exposed: SafeText?
  private let id: CaseID
  private let grid: MatrixGrid
  private let layout: MatrixLayout
  private let area: MatrixArea
  private let filter: MatrixFilter
  private let isTransposed: Bool

  init(of view: MatrixView, _ layout: MatrixLayout, _ area: MatrixArea, exposed: SafeText?) {
    self.exposed = exposed
    id = view.id
    grid = view.grid
    self.layout = layout
    self.area = area
    filter = view.state.filter
    isTransposed = view.state.isTransposed
  }
}
