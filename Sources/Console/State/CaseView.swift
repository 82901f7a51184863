package import ResponseDomain

/// One case with everything that its pane and its menus need.
package struct CaseView: Sendable {
  package let subject: Case
  /// What `decide` would look at for this case, so that menus can tell every reason beforehand.
  package let view: DeskView
  /// Versions of the streams that an act on this case reads.
  package let seen: [StreamID: Int]
  /// Histories of the case, of its reports and of what was merged into it.
  package let histories: [StreamHistory]
  package let thread: [ThreadEntry]
  /// The cells laid out to be drawn; nil while no scope is accepted.
  let grid: MatrixGrid?
  /// What the plan of its hours covers; nil while there is nothing to plan for.
  let scope: HoursScope?
  /// What was reckoned from this view holds as long as this is the same.
  let reading = Reading()
  /// The entry of the thread under the cursor; nil selects the newest.
  package var cursor: ThreadEntry.ID?
  /// The text of the selected message once it is read.
  package var text: MailText?
  /// Lines that the text of the message is scrolled by.
  package var scroll = 0

  /// One reading of a case, told from the next by its identity.
  final class Reading: Sendable, Equatable {
    static func == (left: Reading, right: Reading) -> Bool { left === right }
  }

  package init(
    subject: Case, view: DeskView, seen: [StreamID: Int], histories: [StreamHistory]
  ) {
    self.subject = subject
    self.view = view
    self.seen = seen
    self.histories = histories
    thread = ThreadEntry.entries(of: histories)
    scope = HoursScope(of: subject, view.matrices[subject.id])
    grid = view.matrices[subject.id].flatMap { matrix in
      matrix.platforms.isEmpty || matrix.languages.isEmpty
        ? nil : MatrixGrid(matrix, hours: view.hours[subject.id])
    }
  }
}
