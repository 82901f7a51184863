internal import Grid
internal import ResponseDomain

/// Values that are made of several answers.
extension FormAnswers {
  /// Nil while no rating is chosen.
  mutating func rating() -> Rating? {
    let severity = choice(.severity)
    guard severity > 0, severity <= Severity.allCases.count else { return nil }
    let worm: Rating.WormAnswer =
      switch (choice(.worm), words(.wormWords)) {
      case (0, _), (_, nil): .open
      case (let answer, let written?): .answered(canSpread: answer == 2, inWriting: written)
      }
    require([.wormWords])
    return Rating(
      severity: Severity.allCases[severity - 1], worm: worm, isFinal: choice(.isFinal) == 1)
  }

  /// The members of a widening: a team of the policy by its name, else a person.
  func members() -> [Circle.Member] {
    list(.members).compactMap { name in
      if let team = TeamName(name), let people = setting.policy.teams[team] {
        return .team(name: team, people: people)
      }
      return Words(name).map { .person(name: $0) }
    }
  }

  /// Nil while neither platforms nor languages are given.
  mutating func scope() -> Scope? {
    let presets = setting.policy.presets
    if presets.indices.contains(choice(.preset) - 1) {
      let preset = presets[choice(.preset) - 1]
      return Scope(
        platforms: preset.platforms, languages: preset.languages, notApplicable: excluded())
    }
    guard words(.platforms) != nil || words(.languages) != nil else { return nil }
    return Scope(platforms: platforms(), languages: languages(), notApplicable: excluded())
  }

  mutating func platforms() -> [PlatformID] {
    let policy = setting.policy.platforms
    let names = list(.platforms)
    if names == ["all"] { return policy.map(\.id) }
    if names == ["none"] { return [] }
    return names.compactMap { name in
      let found = policy.first { $0.id.text == name || $0.name == name }?.id ?? PlatformID(name)
      if found == nil { refuse(.platforms, "no platform of the policy") }
      return found
    }
  }

  mutating func languages() -> [LanguageID] {
    let policy = setting.policy.languages
    let names = list(.languages)
    if names == ["all"] { return policy.map(\.id) }
    if names == ["none"] { return [] }
    return names.compactMap { name in
      let found =
        policy.first { $0.id.text == name.uppercased() || $0.name == name || $0.tag == name }?.id
        ?? LanguageID(name)
      if found == nil { refuse(.languages, "no language of the policy") }
      return found
    }
  }

  private mutating func excluded() -> [Scope.NotApplicable] {
    let cells = list(.excluded)
    guard !cells.isEmpty else { return [] }
    guard let reason = words(.exclusionReason) else {
      refuse(.exclusionReason, "says why these cells need no patch")
      return []
    }
    return cells.compactMap { cell in
      let parts = cell.split(separator: "/")
      guard parts.count == 2, let platform = PlatformID(String(parts[0])),
        let language = LanguageID(String(parts[1]))
      else {
        refuse(.excluded, "cells are written as TSE/NOR")
        return nil
      }
      return Scope.NotApplicable(platform: platform, language: language, reason: reason)
    }
  }

  mutating func acceptance(rated: Rated) -> AcceptanceDraft {
    var owners: [Track: PersonID] = [:]
    for track in Track.allCases { owners[track] = person(.trackOwner(track)) }
    let rating = rating()
    let isNew = rating.map { rated != .rated(rating: $0) } ?? false
    return AcceptanceDraft(
      risk: words(.risk), scope: scope(), rating: isNew ? rating : nil, trackOwners: owners,
      slot: slotChoice())
  }

  mutating func slotChoice() -> AcceptanceDraft.SlotChoice {
    let text = words(.slot)?.text ?? "next"
    if text == "next" { return .nextFree }
    guard let day = MomentReader(now: now, zone: setting.policy.cadence.zone).day(text) else {
      refuse(.slot, "not a day: next, or 2003-07-30")
      return .nextFree
    }
    return .on(day)
  }

  /// How the finder was told by hand; nil while that is not said.
  mutating func byHand() -> Telling? {
    let at = moment(.time) ?? now
    return words(.manner).map { .byHand(at: at, how: $0) }
  }

  mutating func cause() -> Declination.Cause? {
    switch choice(.cause) {
    case 1: caseNumber(.original).map { .duplicate(of: $0) }
    case 2: .notAVulnerability
    case 3: .unsupportedProduct
    case 4: .otherVendor
    case 5: .notReproducible
    case 6: .outOfScope
    case 7: .spam
    default: nil
    }
  }

  func questions() -> [Words] {
    string(.questions).split(separator: "\n").compactMap { Words(String($0)) }
  }
}
