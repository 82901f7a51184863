package import ResponseDomain

extension CaseView {
  /// The entry under the cursor; the newest while none was chosen or the chosen one is gone.
  package var selected: ThreadEntry? {
    let thread = thread
    return thread.first { $0.id == cursor } ?? thread.last
  }

  /// The message whose text the pane wants to show and has not got yet; nil when it has all.
  package var wantedText: MailDigest? {
    guard let mail = selected?.mail, text?.digest != mail else { return nil }
    return mail
  }

  /// Moves the cursor by some lines of the thread, to its ends at most.
  package mutating func moveCursor(by lines: Int) {
    let thread = thread
    guard let last = thread.indices.last else { return }
    let index = thread.firstIndex { $0.id == selected?.id } ?? last
    select(thread[min(max(0, index + lines), last)])
  }

  package mutating func selectFirst() {
    if let first = thread.first { select(first) }
  }

  package mutating func selectLast() {
    if let last = thread.last { select(last) }
  }

  private mutating func select(_ entry: ThreadEntry) {
    guard entry.id != cursor else { return }
    cursor = entry.id
    scroll = 0
    if text?.digest != entry.mail { text = nil }
  }
}
