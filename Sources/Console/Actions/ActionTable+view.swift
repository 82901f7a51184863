internal import Grid
internal import ResponseDomain

extension ActionTable {
  static let view: [Action] = []
}
