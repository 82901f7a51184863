internal import Grid
internal import ResponseDomain

extension ActionTable {
  static let caseView: [Action] = []
}
