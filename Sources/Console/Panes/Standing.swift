internal import Grid
package import ResponseDomain

/// What the column STANDS tells of a row: the used share of its clock, or a derived word.
package enum Standing: Hashable, Sendable {
  /// Nothing is under way.
  case none
  /// What would tell comes with a later version.
  case unknown
  /// The share of the acknowledgement clock that is used.
  case used(seconds: Int, of: Int, isLate: Bool)
  /// The slot, or another promised hour, has passed.
  case late
  /// The forecast finish is not before the slot.
  case atRisk
  /// The finder has not answered for a day.
  case silent
  /// The finder has not answered for longer than the policy waits.
  case silentTooLong
  /// READY: only the hour and the second person are awaited.
  case ready
  case onPace
  case exposed(cells: Int)
  case problems(open: Int)

  package init(of entry: QueueEntry, at now: Instant, under policy: Policy) {
    switch entry.clock {
    case .none: self = .none
    case .asked(let since):
      let silence = now - since
      self =
        silence >= policy.finderSilence
        ? .silentTooLong : silence >= .days(1) ? .silent : .unknown
    case .due(.acknowledgement, at: _, until: let due, let since):
      self = .used(
        seconds: Int(clamping: (now - since).seconds), of: Int(clamping: (due - since).seconds),
        isLate: due <= now)
    case .due(.slot, at: _, until: let due, since: _):
      let isAtRisk = entry.testing?.isAtRisk(under: policy, at: now) ?? false
      self = due <= now ? .late : isAtRisk ? .atRisk : Standing(entry.outlook)
    case .due(.contact, at: _, until: let due, since: _),
      .due(.watch, at: _, until: let due, since: _):
      self = due <= now ? .late : Standing(entry.outlook)
    }
  }

  private init(_ outlook: Outlook) {
    self =
      switch outlook {
      case .none: .unknown
      case .atWork: .onPace
      case .ready: .ready
      case .exposed(let cells): .exposed(cells: cells)
      case .problems(let open): .problems(open: open)
      }
  }

  /// The word that the column shows; empty for a gauge and for nothing.
  var words: SafeText {
    switch self {
    case .none, .unknown, .used: ""
    case .late: "LATE"
    case .atRisk: "AT RISK"
    case .ready: "READY"
    case .onPace: "on pace"
    case .exposed(let cells): "EXPOSED \(cells)"
    case .problems(let open): "\(open) open"
    case .silent: "silent"
    case .silentTooLong: "SILENT"
    }
  }

  /// Upper case needs a human (TERMINAL.md, section 2).
  var needsHuman: Bool {
    switch self {
    case .none, .unknown, .silent, .ready, .onPace, .problems: false
    case .used(seconds: _, of: _, let isLate): isLate
    case .late, .silentTooLong, .exposed, .atRisk: true
    }
  }

  /// The word that is derived for a case on its way to a release, and above all for one that has
  /// come to a halt; nil where the stage tells more.
  var derivedWord: SafeText? {
    switch self {
    case .late: "LATE"
    case .atRisk: "AT RISK"
    case .ready: "READY"
    case .onPace: "on pace"
    case .exposed(let cells): "EXPOSED \(cells)"
    case .silentTooLong: "SILENT"
    case .none, .unknown, .used, .silent, .problems: nil
    }
  }

  func draw(on frame: inout Frame, at point: Point, columns: Int) {
    switch self {
    case .none: break
    case .unknown: frame.put("-", at: point, columns: columns, role: .dim)
    case .used(let seconds, let total, let isLate):
      // A late gauge takes one column more than its cells.
      frame.put(
        Gauge(used: seconds, total: total, cells: columns - 1, isLate: isLate), at: point)
    case .late, .exposed: frame.put(words, at: point, columns: columns, role: .derivedLate)
    case .atRisk, .silentTooLong:
      frame.put(words, at: point, columns: columns, role: .derivedRisk)
    case .ready: frame.put(words, at: point, columns: columns, role: .derivedReady)
    case .onPace, .problems, .silent:
      frame.put(words, at: point, columns: columns, role: .text)
    }
  }
}
