internal import Console

/// What a list takes longer for than its first rows comes after these are on the screen.
extension ConsoleLoop {
  /// Reads what is asked for; what is told in lines is told once, with all its figures.
  func page(_ request: QueueRequest) throws -> QueuePage {
    let page = try reader.queue(plain == nil ? request : request.whole)
    owed = page.request.isHurried && !page.isWhole ? request.whole : nil
    return page
  }

  /// Reads the page again with the rows and figures that it came without.
  ///
  /// A key does not wait for them unless it comes in these milliseconds. When they cannot be had,
  /// the next reading of the list brings them.
  func readWhatIsOwed() {
    guard let request = owed else { return }
    owed = nil
    for message in perform(.loadQueue(request)) { take(message) }
  }
}
