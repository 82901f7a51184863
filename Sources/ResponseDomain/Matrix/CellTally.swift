/// How many cells are in each state: of a row, a column, or a whole matrix.
package struct CellTally: Hashable, Codable, Sendable {
  private var counts: [Int]
  /// Cells whose last result is about an older build.
  package private(set) var stale: Int

  package init() {
    counts = Array(repeating: 0, count: CellStateName.allCases.count)
    stale = 0
  }

  private enum CodingKeys: String, CodingKey {
    case counts
    case stale
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    stale = try values.decode(Int.self, forKey: .stale)
    for (name, count) in try values.decode([String: Int].self, forKey: .counts) {
      guard let state = CellStateName(rawValue: name) else {
        throw DecodingError.dataCorruptedError(
          forKey: .counts, in: values, debugDescription: "not a state")
      }
      counts[CellTally.place(of: state)] = count
    }
  }

  /// By the names of the states, those that no cell is in left out.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    let known = CellStateName.allCases.filter { self[$0] != 0 }
    let named = Dictionary(uniqueKeysWithValues: known.map { ($0.rawValue, self[$0]) })
    try values.encode(named, forKey: .counts)
    try values.encode(stale, forKey: .stale)
  }

  package subscript(state: CellStateName) -> Int { counts[CellTally.place(of: state)] }

  package var cells: Int { counts.reduce(0, +) }
  package var required: Int { sum(\.isRequired) }
  package var tested: Int { sum(\.isTested) }
  package var staged: Int { sum(\.isStaged) }
  package var needHuman: Int { sum(\.needsHuman) }

  /// The tested share of the required cells in percent, rounded; 100 only when nothing is left,
  /// nil without any.
  package var percent: Int? {
    guard required > 0 else { return nil }
    let rounded = (tested * 200 + required) / (2 * required)
    return tested < required ? min(99, rounded) : rounded
  }

  package mutating func add(_ cell: MatrixCell, times: Int = 1) {
    counts[CellTally.place(of: cell.state.name)] += times
    if cell.isStale { stale += times }
  }

  package mutating func apply(_ shift: CellShift) {
    add(shift.before, times: -shift.cells.count)
    add(shift.after, times: shift.cells.count)
  }

  private func sum(_ holds: (CellStateName) -> Bool) -> Int {
    CellStateName.allCases.reduce(0) { holds($1) ? $0 + self[$1] : $0 }
  }

  private static func place(of state: CellStateName) -> Int {
    switch state {
    case .notStarted: 0
    case .writing: 1
    case .built: 2
    case .testing: 3
    case .passed: 4
    case .staged: 5
    case .released: 6
    case .failed: 7
    case .blocked: 8
    case .notApplicable: 9
    case .cannotFix: 10
    case .withdrawn: 11
    }
  }
}
