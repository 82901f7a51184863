internal import Console
internal import DeskStore
internal import Glibc
internal import Grid
internal import ResponseDomain

/// What is shown, in files of its own; a file that is there is never written over.
extension ConsoleLoop {
  /// The same as `matrix export` prints.
  func exportMatrix(of id: CaseID) throws -> Console.Message {
    let text = MatrixFile.csv(try session.matrix(of: id))
    let path = try write(Array(text.utf8), name: "matrix-\(id.number)", ending: "csv")
    return .said("Every cell of \(id.safe) is in \(SafeText(untrusted: path, kind: .line))")
  }

  func export(_ lines: [SafeText], name: String) throws -> Console.Message {
    let text = lines.map { $0.string + "\n" }.joined()
    let path = try write(Array(text.utf8), name: name, ending: "txt")
    return .said("What is shown is in \(SafeText(untrusted: path, kind: .line))")
  }

  /// Takes the first name that is free in the working directory, and tells it.
  private func write(_ bytes: [UInt8], name: String, ending: String) throws -> String {
    for number in 1...999 {
      let path = number == 1 ? "\(name).\(ending)" : "\(name)-\(number).\(ending)"
      if access(path, F_OK) == 0 { continue }
      try NewFile.write(bytes, to: path)
      return path
    }
    throw Fault.unwritable("\(name).\(ending)", EEXIST)
  }
}
