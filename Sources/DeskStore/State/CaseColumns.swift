internal import ResponseDomain

/// What of a case is found through an index.
struct CaseColumns: Hashable {
  let codeName: String
  let slot: String?
  let merged: Int?
  let hasOutbox: Int
  let openProblems: Int

  init(_ subject: Case) throws {
    codeName = subject.codeName.text
    var riding: Slot?
    var target: CaseID?
    switch subject.stage {
    case .fixing(let acceptance): riding = acceptance.slot
    case .merged(let id): target = id
    case .received, .acknowledged, .needsInfo, .reproducing, .assessing, .released, .closed,
      .declined, .deferred:
      break
    }
    slot = try riding.map { try StoredJSON.text($0) }
    merged = target?.number
    hasOutbox = subject.outbox.isEmpty ? 0 : 1
    openProblems = subject.gate.openProblems.count
  }
}
