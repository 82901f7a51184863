internal import DeskStore
internal import Grid
internal import ResponseDomain

extension DeskSession {
  /// Prints a part of the queue, and how to go on where it is cut.
  func list(_ kind: QueueFilter.Kind, _ list: ListOptions, stages: Set<StageName> = []) throws {
    var filter = try list.filter(kind, at: self)
    filter.stages = stages
    if !stages.isEmpty { filter.scope = .all }
    let page = try store.queue(
      filter, by: list.sort.order, from: list.start, limit: list.limit, at: now)
    if output.isJSON {
      try output.write(page.json(at: now, in: zone))
      return
    }
    try output.write(page.table(at: now))
    let shown = page.offset + page.entries.count
    if let last = page.entries.last, shown < page.total {
      let id = SafeText(untrusted: last.subject.description, kind: .name)
      Output.warn(["\(page.total - shown) more; go on with --after '\(id)'."])
    }
  }
}
