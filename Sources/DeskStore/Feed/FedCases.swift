internal import ResponseDomain

/// The cases that a feed told the last time, each at the version at which it was read.
///
/// A stream's version decides everything that is kept here, so an act on one case leaves the
/// others as they are, and costs its own events.
struct FedCases {
  private var cases: [CaseID: FedCase] = [:]

  /// After more events than these, reading anew is no dearer.
  private static let mostNews = 40

  /// A case at a version, from what is kept of it and the events since.
  ///
  /// - Parameter slot: as the store has it.
  mutating func `case`(
    _ id: CaseID, at version: Int, slot: String, reading matrices: MatrixReader,
    _ rows: HoursRows
  ) throws -> FedCase {
    if let kept = cases[id], kept.slotText == slot {
      if kept.version == version { return kept }
      if (1...FedCases.mostNews).contains(version - kept.version) {
        let news = try Journal(db: rows.db).events(of: .case(id), after: kept.version)
        // What is undone was carried in already.
        if !news.contains(where: \.event.isUndoing) {
          kept.advance(by: news, to: version)
          return kept
        }
      }
    }
    let read = FedCase(
      slot: try StoredJSON.value(Slot.self, from: slot), slotText: slot, version: version,
      matrix: try matrices.matrix(of: id), hours: try rows.hours())
    cases[id] = read
    return read
  }

  /// Forgets the cases that ride on no slot any more.
  mutating func keepOnly(_ ids: [CaseID]) {
    guard cases.count > ids.count else { return }
    let wanted = Set(ids)
    cases = cases.filter { wanted.contains($0.key) }
  }
}
