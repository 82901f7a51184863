internal import ArgumentParser

/// `dutydesk matrix ...`
struct MatrixGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "Platforms by languages: each cell one patch.",
    subcommands: [
      MatrixShow.self, MatrixSet.self, MatrixBuild.self, MatrixScope.self, MatrixImport.self,
      MatrixExport.self,
    ])
}
