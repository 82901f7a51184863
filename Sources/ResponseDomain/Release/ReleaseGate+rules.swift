extension ReleaseGate {
  var tested: Gate {
    let tally = subject.matrix.tally
    let missing: [MissingFact]
    switch cells {
    case .counted:
      let rest = tally.required - tally.tested
      missing = rest > 0 ? [.cellsUntested(rest)] : []
    case .each(let matrix):
      missing = matrix.required.compactMap { id in
        let name = matrix[id].state.name
        return name.isTested ? nil : .cellUntested(id, name)
      }
    }
    return Gate(.tested, .share(done: tally.tested, of: tally.required), missing: missing)
  }

  var staged: Gate {
    let tally = subject.matrix.tally
    let missing: [MissingFact]
    switch cells {
    case .counted:
      let rest = tally.required - tally.staged
      missing = rest > 0 ? [.cellsUnstaged(rest)] : []
    case .each(let matrix):
      missing = matrix.required.filter { !matrix[$0].state.name.isStaged }
        .map { .cellUnstaged($0) }
    }
    return Gate(.staged, .share(done: tally.staged, of: tally.required), missing: missing)
  }

  var workarounds: Gate {
    let platforms = subject.matrix.platforms
    let open = platforms.filter { subject.gate[.workaround($0)] == nil }
    return Gate(
      .workarounds, .share(done: platforms.count - open.count, of: platforms.count),
      missing: open.map { .workaround($0) })
  }

  /// A rating is final only with the worm question answered in writing.
  var rating: Gate {
    guard case .rated(let rating) = subject.rated else {
      return Gate(.rating, .none, missing: [.rating])
    }
    return Gate(.rating, .severity(rating.severity), missing: rating.isFinal ? [] : [.rating])
  }

  var bulletins: Gate {
    let open = Bulletin.allCases.filter { subject.gate[.bulletin($0)] == nil }
    var missing: [MissingFact] = open.map { .bulletin($0) }
    if !subject.numbers.contains(where: \.isCVE) { missing.append(.cveNumber) }
    if subject.numbers.allSatisfy(\.isCVE) { missing.append(.bulletinNumber) }
    let all = Bulletin.allCases.count
    return Gate(.bulletins, .share(done: all - open.count, of: all), missing: missing)
  }

  var credit: Gate {
    var missing: [MissingFact] = subject.finders.indices.compactMap { index in
      switch subject.finders[index].credit {
      case .notAsked: .credit(finder: index)
      case .text, .noneWanted: nil
      }
    }
    let isAgreed = missing.isEmpty
    let isTold = subject.gate[.hourTold] != nil
    if !isTold { missing.append(.hourTold) }
    return Gate(
      .credit, .share(done: (isAgreed ? 1 : 0) + (isTold ? 1 : 0), of: 2), missing: missing)
  }

  var ready: Gate {
    let channels = subject.gate.channels
    var missing: [MissingFact] = subject.gate[.support] == nil ? [.support] : []
    if channels.isEmpty { missing.append(.channels) }
    missing += channels.filter { subject.gate[.channel($0)] == nil }.map { .channel($0) }
    let all = 1 + max(1, channels.count)
    return Gate(.ready, .share(done: all - missing.count, of: all), missing: missing)
  }

  var childIssues: Gate {
    let open = subject.issues.filter { issue in
      guard case .joinsRelease = issue.path else { return false }
      return subject.gate[.issue(issue.number)] == nil
    }
    return Gate(
      .childIssues, .count(open.count), missing: open.map { .childIssue($0.number) })
  }

  var testingHours: Gate {
    switch hours {
    case .notPlanned:
      let isAnswered = subject.gate[.hours] != nil
      return Gate(
        .hours, .share(done: isAnswered ? 1 : 0, of: 1), missing: isAnswered ? [] : [.hours])
    case .planned(let kinds, let finished, minutes: _, let left, let isReconciled):
      return planned(kinds, finished: finished, left: left, isReconciled: isReconciled)
    case .detailed(let detail):
      return planned(
        detail.kinds, finished: detail.finished, left: detail.left,
        isReconciled: detail.isReconciled)
    }
  }

  private func planned(_ kinds: Int, finished: Int, left: Int, isReconciled: Bool) -> Gate {
    var missing: [MissingFact] = []
    if finished < kinds { missing.append(.kindsUnfinished(kinds - finished)) }
    if !isReconciled { missing.append(.hoursUnreconciled(left: left)) }
    return Gate(.hours, .share(done: finished, of: kinds), missing: missing)
  }

  /// R10, with the hours that third parties have worked where the plan has any.
  var thirdParty: Gate {
    let missing: [MissingFact] = subject.gate[.thirdParty] == nil ? [.thirdParty] : []
    switch hours {
    case .detailed(let detail) where detail.thirdPartyMinutes > 0:
      return Gate(
        .thirdParty, .spent(done: detail.thirdPartyLogged, of: detail.thirdPartyMinutes),
        missing: missing)
    case .notPlanned, .planned, .detailed:
      return Gate(.thirdParty, .share(done: 1 - missing.count, of: 1), missing: missing)
    }
  }

  /// R12, with how many bulletins the answer names.
  var supersedence: Gate {
    guard let answer = subject.gate[.supersedes] else {
      return Gate(.supersedence, .share(done: 0, of: 1), missing: [.supersedes])
    }
    let named = answer.words.text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      .filter { PublicNumber(bulletin: String($0)) != nil && $0.contains("-") }
    return Gate(.supersedence, .listed(named.count), missing: [])
  }

  /// The slot's hour has come and its window has not passed, or it goes out-of-band.
  func slot(at now: Instant) -> Gate {
    guard case .fixing(let acceptance) = subject.stage else {
      // What completes a staged release waits for no other slot.
      return Gate(.slot, .none, missing: [])
    }
    let slot = acceptance.slot
    let missing: [MissingFact] =
      if subject.gate[.outOfBand] != nil {
        []
      } else if now < slot.at {
        [.slotNotCome(slot)]
      } else {
        now > slot.at + window ? [.windowPassed(slot)] : []
      }
    return Gate(.slot, .until(slot.at), missing: missing)
  }

  func twoPeople(version: Int, actor: PersonID?) -> Gate {
    guard case .approved(let approval) = subject.gate.second, approval.saw + 1 == version else {
      return Gate(.twoPeople, .share(done: 1, of: 2), missing: [.secondPerson])
    }
    let isSame = approval.by == actor
    return Gate(
      .twoPeople, .share(done: isSame ? 1 : 2, of: 2),
      missing: isSame ? [.otherPerson(than: approval.by)] : [])
  }
}

extension PublicNumber {
  package var isCVE: Bool {
    switch self {
    case .cve: true
    case .bulletin: false
    }
  }
}
