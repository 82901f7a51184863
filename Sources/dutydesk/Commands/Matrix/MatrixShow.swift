internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct MatrixShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "How every patch of a case stands.",
    discussion: "Upper case needs a human: F failed, X blocked, W withdrawn.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .reading)
    let matrix = try desk.matrix(of: subject.id)
    if options.output.isJSON {
      try desk.output.write(matrix.json(of: subject.id, in: desk.zone))
      return
    }
    try desk.output.write(matrix.table)
    try desk.output.write(matrix.needsLines)
    guard let release = try desk.case(subject.id).value.stage.release, release.extent == .staged
    else { return }
    let exposure = Exposure(of: matrix, since: release, at: desk.now, in: desk.zone)
    try desk.output.write(exposure.table)
  }
}

extension DeskSession {
  /// Throws a `Fault` for a case without a matrix.
  func matrix(of id: CaseID) throws -> Matrix {
    _ = try self.case(id)
    guard let matrix = try store.matrix(of: id) else {
      throw Fault(Refusal(.matrix(.noMatrix(id))), zone: zone)
    }
    return matrix
  }
}
