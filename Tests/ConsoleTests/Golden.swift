import Foundation
import Grid
import Testing

/// Whole frames against files beside the tests; a missing file is written and fails.
enum Golden {
  /// Where the files are, or those of one kind.
  static func folder(_ kind: String = "") -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
      .appendingPathComponent(kind)
  }

  static func expect(
    _ lines: [String], equal name: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder().appendingPathComponent("\(name).txt")
    let text = lines.joined(separator: "\n") + "\n"
    guard FileManager.default.fileExists(atPath: file.path) else {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("\(name) was missing and has been written; look at it", sourceLocation: location)
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let expected = golden.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let drawn = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (row, (left, right)) in zip(drawn, expected).enumerated() where left != right {
      Issue.record(
        "\(name), row \(row):\n  drawn    |\(left)|\n  expected |\(right)|",
        sourceLocation: location)
    }
    #expect(drawn.count == expected.count, sourceLocation: location)
  }
}
