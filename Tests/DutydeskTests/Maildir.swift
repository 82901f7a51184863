import Foundation

/// A Maildir of plain messages in a desk's folder.
struct Maildir {
  let path: String

  init(in desk: TestDesk, name: String, messages: Int) throws {
    path = desk.file(name).path
    for folder in ["new", "cur", "tmp"] {
      try FileManager.default.createDirectory(
        atPath: path + "/" + folder, withIntermediateDirectories: true)
    }
    for number in 0..<messages {
      try Data(Self.text(number, of: name).utf8).write(
        to: URL(fileURLWithPath: file("new", "105707160\(number % 10).\(number).host")))
    }
  }

  func file(_ folder: String, _ name: String) -> String { "\(path)/\(folder)/\(name)" }

  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
  }

  static func text(_ number: Int, of name: String) -> String {
    """
    Received: from a by b; Tue, 1 Jul 2003 07:30:00 -0700
    From: Finder \(number) <finder\(number)@finder.example>
    Subject: overrun \(number) in \(name)
    Message-ID: <\(number).\(name)@finder.example>
    Date: Tue, 1 Jul 2003 07:29:00 -0700

    It stops.

    """
  }
}
