internal import ResponseDomain

extension MatrixFile {
  static func csv(_ matrix: Matrix) -> String {
    ([keys] + matrix.ids.map { fields(of: $0, matrix[$0]).map { $0 ?? "" } })
      .map { $0.map(CSVReader.written).joined(separator: ",") + "\n" }.joined()
  }

  static func jsonLines(_ matrix: Matrix) -> String {
    matrix.ids.map { id in
      let members = zip(keys, fields(of: id, matrix[id])).compactMap { key, value in
        value.map { JSON.Member(key: key, value: .text($0)) }
      }
      return JSONWriter.line(.object(members)) + "\n"
    }.joined()
  }

  /// In the order of `keys`; nil for what is not there.
  private static func fields(of id: CellID, _ cell: MatrixCell) -> [String?] {
    var owner: String?
    if case .person(let login) = cell.owner { owner = login.text }
    var evidence: String?
    if case .words(let words) = cell.evidence { evidence = words.text }
    let trouble = cell.state.trouble
    var reference: String?
    if case .shared(let name) = trouble?.reference { reference = name.text }
    var workaround: String?
    if case .cannotFix(_, let words) = cell.state { workaround = words.text }
    return [
      id.platform.text, id.language.text, cell.state.name.rawValue, cell.build?.name.text,
      evidence, owner, trouble?.cause.text, reference,
      trouble == nil ? cell.state.reason?.text : nil, workaround,
    ]
  }
}
