internal import DeskStore
internal import Grid
internal import Mail
internal import ResponseDomain

/// What became of the messages that were met.
struct IntakeTally {
  struct PassedOver: Hashable {
    let name: String
    let reason: PassOverReason
  }

  struct Left: Hashable {
    let name: String
    /// An `errno` value.
    let code: Int32
  }

  private(set) var reports: [ReportID] = []
  private(set) var claiming = 0
  private(set) var joined: [CaseID] = []
  private(set) var duplicates = 0
  private(set) var passedOver: [PassedOver] = []
  /// Stored, but not moved from new to cur.
  private(set) var left: [Left] = []

  var taken: Int { reports.count + joined.count }
  var met: Int { taken + duplicates + passedOver.count }

  mutating func count(_ receipt: Receipt) {
    switch receipt {
    case .report(let id, let claims):
      reports.append(id)
      if !claims.isEmpty { claiming += 1 }
    case .joined(let id): joined.append(id)
    case .duplicate: duplicates += 1
    }
  }

  mutating func passOver(name: String, reason: PassOverReason) {
    passedOver.append(PassedOver(name: name, reason: reason))
  }

  mutating func leave(name: String, code: Int32) {
    left.append(Left(name: name, code: code))
  }

  var json: JSON {
    [
      "taken": .number(taken),
      "reports": .list(of: reports) { .text($0.description) },
      "claiming": .number(claiming),
      "joined": .list(of: joined) { .text($0.description) },
      "duplicates": .number(duplicates),
      "passedOver": .list(of: passedOver) {
        [
          "name": .text($0.name), "code": .text($0.reason.code),
          "words": .text($0.reason.words.string),
        ]
      },
      "notMoved": .list(of: left) {
        ["name": .text($0.name), "words": .text(systemWords($0.code).string)]
      },
    ]
  }

  var lines: [SafeText] {
    let noun: SafeText = taken == 1 ? "message" : "messages"
    var lines: [SafeText] = ["\(taken) \(noun) taken, \(duplicates) here already."]
    if let first = reports.first, let last = reports.last {
      let span: SafeText = first == last ? "\(shown(first))" : "\(shown(first)) to \(shown(last))"
      lines.append("New reports: \(reports.count), \(span).")
    }
    if claiming > 0 { lines.append("\(claiming) of them claim a case: file them or not.") }
    for id in Set(joined).sorted() {
      lines.append("Mail joined \(SafeText(untrusted: id.description, kind: .name)).")
    }
    lines += passedOver.map {
      "Passed over: \(SafeText(untrusted: $0.name, kind: .line)) is \($0.reason.words)."
    }
    lines += left.map {
      "Stored, but not moved: \(SafeText(untrusted: $0.name, kind: .line)): \(systemWords($0.code))."
    }
    return lines
  }

  private func shown(_ id: ReportID) -> SafeText {
    SafeText(untrusted: id.description, kind: .name)
  }
}
