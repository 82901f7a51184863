extension Decision {
  /// Every entry is checked before any is taken: all or nothing.
  func log(
    _ drafts: [LogDraft], on subject: Case, in hours: TestingHours
  ) throws(Refusal) -> [HoursEvent] {
    var reasons = Reasons()
    var events: [HoursEvent] = []
    var fold = hours
    var taken: [EntryID: LogEntry] = (view.logged[subject.id] ?? [:]).mapValues(\.entry)
    for draft in drafts {
      let id = name(of: draft, among: taken, count: fold.entries)
      guard let entry = entry(draft, id: id, in: fold, reasons: &reasons) else { continue }
      if let known = taken[id] {
        reasons.require(known.tellsTheSame(as: entry), .hours(.entryDiffers(id)))
        continue
      }
      taken[id] = entry
      fold.apply(.logged(entry))
      events.append(.logged(entry))
    }
    try reasons.check()
    return events
  }

  /// The name that a draft brings, else the next one of ours that is free.
  private func name(
    of draft: LogDraft, among taken: [EntryID: LogEntry], count: Int
  ) -> EntryID {
    if let id = draft.id { return id }
    var number = count + 1
    while taken[EntryID(counted: number)] != nil { number += 1 }
    return EntryID(counted: number)
  }

  /// Nil when a reason against it was found.
  private func entry(
    _ draft: LogDraft, id: EntryID, in hours: TestingHours, reasons: inout Reasons
  ) -> LogEntry? {
    var found = Reasons()
    let who = found.need(draft.who, .hours(.whoMissing))
    let spent = found.need(draft.spent, .hours(.hoursMissing))
    if let spent {
      found.require(
        spent > .zero && spent <= .hours(24), .hours(.hoursOutOfRange(spent)))
    }
    let day = draft.day ?? today
    found.require(day <= today, .hours(.inTheFuture(day)))
    let work = work(draft, spent: spent ?? .zero, in: hours, reasons: &found)
    do throws(Refusal) {
      try found.check()
    } catch {
      reasons.add(error.reasons)
      return nil
    }
    guard let who, let work else { return nil }
    return LogEntry(
      id: id, day: day, work: work, who: who, build: draft.build, place: draft.place,
      note: draft.note)
  }

  private func work(
    _ draft: LogDraft, spent: Minutes, in hours: TestingHours, reasons: inout Reasons
  ) -> LogEntry.Work? {
    switch draft.target {
    case .engineering: return .engineering(spent: spent)
    case .line(let id):
      return work([LogEntry.Share(line: id, spent: spent)], at: draft.place, in: hours, &reasons)
    case .shares(let shares):
      reasons.require(
        !shares.isEmpty && shares.map(\.spent).sum == spent, .hours(.hoursOutOfRange(spent)))
      return work(shares, at: draft.place, in: hours, &reasons)
    case .kind(let kind, let team, let platform):
      let lines = hours.lines.filter { line in
        guard line.line.kind == kind, team == nil || line.line.team == team else { return false }
        if case .cell(let cell) = draft.place, !line.line.scope.holds(cell) { return false }
        return platform.map { line.line.scope.platforms.contains($0) } ?? true
      }
      guard !lines.isEmpty else {
        reasons.add(.hours(.noLineOfKind(kind)))
        return nil
      }
      let left = lines.map(\.left.count)
      // Work beyond the plan goes by the size of the lines.
      let weights = left.allSatisfy { $0 == 0 } ? lines.map(\.planned.count) : left
      let shares = zip(lines, Spread.shares(of: spent, by: weights)).compactMap { line, part in
        part > .zero ? LogEntry.Share(line: line.line.id, spent: part) : nil
      }
      return .testing(shares: shares)
    }
  }

  private func work(
    _ shares: [LogEntry.Share], at place: LogEntry.Place, in hours: TestingHours,
    _ reasons: inout Reasons
  ) -> LogEntry.Work? {
    for share in shares {
      guard let line = reasons.need(hours.line(share.line), .hours(.noSuchLine(share.line)))
      else { return nil }
      if case .cell(let cell) = place {
        reasons.require(line.line.scope.holds(cell), .hours(.cellNotInLine(cell, share.line)))
      }
    }
    return .testing(shares: shares)
  }
}
