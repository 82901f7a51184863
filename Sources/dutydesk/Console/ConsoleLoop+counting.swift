internal import Console

/// The figures of a list that takes long to count come after its first page is on the screen.
extension ConsoleLoop {
  /// Reads what is asked for; what is told in lines is told once, with all its figures.
  func page(_ request: QueueRequest) throws -> QueuePage {
    var request = request
    if plain != nil { request.mayCountLater = false }
    let page = try reader.queue(request)
    request.mayCountLater = false
    uncounted = page.isCounted ? nil : request
    return page
  }

  /// Reads the page again with the figures that it came without.
  ///
  /// A key does not wait for them unless it comes in these milliseconds. When they cannot be had,
  /// the next reading of the list brings them.
  func countWhatIsShown() {
    guard let request = uncounted else { return }
    uncounted = nil
    for message in perform(.loadQueue(request)) { take(message) }
  }
}
