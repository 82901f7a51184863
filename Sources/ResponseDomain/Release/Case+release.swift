extension ReleaseEvent {
  /// The stage that a case is in after it; nil when it keeps the one it had.
  func stage(after stage: Stage) -> Stage? {
    switch self {
    case .shipped(let shipment): .released(shipment.release(after: stage))
    case .reissued(let reissue): .fixing(reissue.acceptance)
    case .closed: stage.release.map { .closed($0) }
    case .watchReopened(_, let until):
      stage.release.map {
        .released(
          Release(at: $0.at, watchUntil: until, revision: $0.revision, extent: $0.extent))
      }
    case .answered, .progressed, .retracted, .approved, .problemFound, .problemSolved, .withdrawn,
      .textRevised:
      nil
    }
  }
}

extension Shipment {
  /// A later part of a staged release leaves the day of the first as it is.
  func release(after stage: Stage) -> Release {
    let earlier = stage.release.flatMap { $0.revision == revision ? $0.at : nil }
    return Release(
      at: earlier ?? at, watchUntil: watchUntil, revision: revision, extent: extent)
  }
}

extension Stage {
  /// The release of a case that is out; nil before.
  package var release: Release? {
    switch self {
    case .released(let release), .closed(let release): release
    case .received, .acknowledged, .needsInfo, .reproducing, .assessing, .fixing, .declined,
      .deferred, .merged:
      nil
    }
  }

  /// Whether cells are out and others lie exposed.
  package var isStaged: Bool { release?.extent == .staged }
}
