internal import Grid
internal import ResponseDomain

extension MatrixReason {
  var claim: SafeText {
    switch self {
    case .noMatrix(let id): "\(id.safe) has no matrix yet"
    case .nothingSelected: "no cell is selected"
    case .cell(let id, let fault): "\(id.safe): \(fault.claim)"
    case .line(let number, let id, let fault): "line \(number), \(id.safe): \(fault.claim)"
    case .outAlready(let id): "\(id.safe) is out already"
    }
  }

  var remedy: SafeText {
    switch self {
    case .noMatrix: "accept the case first"
    case .nothingSelected: "name platforms and languages, or all"
    case .cell(_, let fault), .line(_, _, let fault): fault.remedy
    case .outAlready: "keep its platform and language"
    }
  }

  var code: String {
    switch self {
    case .noMatrix: "no-matrix"
    case .nothingSelected: "nothing-selected"
    case .cell(_, let fault), .line(_, _, let fault): "cell-\(fault.code)"
    case .outAlready: "cell-out-already"
    }
  }
}
