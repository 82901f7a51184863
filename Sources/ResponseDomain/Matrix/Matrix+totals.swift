extension Matrix {
  package var tally: CellTally { tally(of: ids) }

  package func tally(of platform: PlatformID) -> CellTally {
    tally(of: languages.map { CellID(platform: platform, language: $0) })
  }

  package func tally(of language: LanguageID) -> CellTally {
    tally(of: platforms.map { CellID(platform: $0, language: language) })
  }

  package func tally(of ids: [CellID]) -> CellTally {
    var tally = CellTally()
    for id in ids { tally.add(self[id]) }
    return tally
  }

  /// Cells that must be released, row by row.
  package var required: [CellID] { ids.filter { self[$0].state.name.isRequired } }

  /// Cells that wait for a person, the failed before the blocked, the longest waiting first.
  package var needHuman: [CellID] {
    let waiting = ids.filter { self[$0].state.name.needsHuman }
    let order: [CellStateName] = [.failed, .blocked, .withdrawn]
    return order.flatMap { state in
      // What has waited longest comes first; a sort keeps the order of what is equal by its place.
      waiting.enumerated().filter { self[$0.element].state.name == state }
        .sorted { left, right in
          (self[left.element].since, left.offset) < (self[right.element].since, right.offset)
        }.map(\.element)
    }
  }

  /// Other cells that suffer from the same trouble.
  package func sharing(with id: CellID) -> [CellID] {
    guard let trouble = self[id].state.trouble else { return [] }
    return ids.filter { other in
      other != id && (self[other].state.trouble?.isSame(as: trouble) ?? false)
    }
  }
}
