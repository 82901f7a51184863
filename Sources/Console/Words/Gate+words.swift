internal import Grid
internal import ResponseDomain

extension Gate {
  /// What stands in the column of figures.
  func stands(at now: Instant) -> SafeText {
    switch figures {
    case .none: ""
    case .count(let count): "\(count)"
    case .share(let done, let all): "\(done)/\(all)"
    case .minutes(let left, let all): "\((all - left) / 60)/\(all / 60) h"
    case .severity(let severity): severity.shortWords
    case .listed(let count): count == 0 ? "none" : "\(count)"
    case .spent(let done, let all): "\(done / 60)/\(all / 60) h"
    case .until(let moment):
      SafeText(untrusted: moment > now ? (moment - now).words : "now", kind: .line)
    }
  }

  /// The pane where the first missing fact is recorded.
  var jumpLabel: SafeText {
    switch missing.first?.jump {
    case nil: ""
    case .cell, .matrix: "⏎ 3"
    case .burndown: "⏎ 4"
    case .tracks: "⏎ 5"
    case .slots: "⏎ 6"
    case .caseFacts: "⏎ 2"
    case .approval: "⏎ t"
    }
  }
}

extension ConsoleState {
  /// R1 to R14 of one case; nil while another one is shown.
  func gates(of id: CaseID) -> [Gate]? {
    guard case .case(let view) = shown, view.subject.id == id else { return nil }
    return gates
  }
}
