internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct MatrixExport: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Every cell of a case, in the form that import takes.")

  @OptionGroup var subject: CaseArgument
  @Option(help: "CSV, or one JSON object a line.")
  var format: Format = .csv
  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .reading)
    let matrix = try desk.matrix(of: subject.id)
    switch format {
    case .csv: try desk.output.write(exactly: MatrixFile.csv(matrix))
    case .jsonl: try desk.output.write(exactly: MatrixFile.jsonLines(matrix))
    }
  }
}
