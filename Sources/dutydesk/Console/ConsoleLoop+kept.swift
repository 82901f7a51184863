internal import Console
internal import Grid
internal import ResponseDomain
internal import Settings

extension ConsoleLoop {
  /// Keeps the named filters for the next run; this one has them anyway.
  func keep(_ filters: SavedFilters) throws -> [Console.Message] {
    try StateFolder().keep(filters)
    return []
  }

  /// Shows what the user left last time. A rehearsal begins as it always does.
  ///
  /// What cannot be read is told, and only that is lost.
  func restore() {
    guard session.kind != .rehearsal else { return }
    let folder = StateFolder()
    do {
      state.savedFilters = try folder.savedFilters()
      guard let kept = try folder.screen() else { return }
      state.show(kept)
    } catch {
      take(.failed(Fault.told(error, zone: session.zone)))
    }
  }

  /// Keeps the pane, the filter and the order for the next run.
  func keepScreen() {
    let folder = StateFolder()
    guard session.kind != .rehearsal, folder.isThere else { return }
    do {
      try folder.keep(
        KeptScreen(
          pane: state.pane, filter: state.queue.filter.text, sort: state.queue.sort.rawValue))
    } catch {
      // The user has left already, and loses no more than where they were.
      Output.warn([Fault.told(error, zone: session.zone)])
    }
  }
}

extension ConsoleState {
  /// A filter that this version does not understand is left out; a pane that shows one case
  /// begins at the queue.
  mutating func show(_ kept: KeptScreen) {
    do throws(FilterFault) {
      queue.filter = try Filter(parsing: kept.filter)
    } catch {
      message = .said("The last filter is not understood any more: \(error.hint)")
    }
    if queue.filter.terms.isEmpty { queue.filter = .open }
    // A name that this version does not know leaves the usual order.
    queue.sort = QueueSort(rawValue: kept.sort) ?? .clock
    switch kept.pane {
    case .queue, .journal: pane = kept.pane
    case .case, .matrix, .burndown, .tracks, .slots: pane = .queue
    }
  }
}
