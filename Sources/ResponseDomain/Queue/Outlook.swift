/// How the work of a case looks in the queue, as far as recorded facts alone tell.
package enum Outlook: Hashable, Sendable {
  case none
  /// It is being fixed, and something of R1 to R13 is open.
  case atWork
  /// All of R1 to R14 hold but the hour and the second person.
  case ready
  /// Some cells are out and so many lie exposed.
  case exposed(cells: Int)
  /// It is out, and so many deployment problems are open.
  case problems(open: Int)

  /// `ready`, `exposed 3`: how the store keeps it; empty for none.
  package var text: String {
    switch self {
    case .none: ""
    case .atWork: "at work"
    case .ready: "ready"
    case .exposed(let cells): "exposed \(cells)"
    case .problems(let open): "problems \(open)"
    }
  }

  /// Anything that is not of the form is none.
  package init(text: String) {
    let parts = text.split(separator: " ")
    let count = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    switch parts.first {
    case "ready": self = .ready
    case "at": self = .atWork
    case "exposed": self = .exposed(cells: count)
    case "problems": self = .problems(open: count)
    default: self = .none
    }
  }
}

extension Case {
  package func outlook(under policy: Policy) -> Outlook {
    switch stage {
    case .fixing: return gate(under: policy).isReady ? .ready : .atWork
    case .released(let release):
      let tally = matrix.tally
      if release.extent == .staged {
        return .exposed(cells: tally.required - tally[.released])
      }
      let open = self.gate.openProblems.count
      return open > 0 ? .problems(open: open) : .none
    case .received, .acknowledged, .needsInfo, .reproducing, .assessing, .closed, .declined,
      .deferred, .merged:
      return .none
    }
  }
}
