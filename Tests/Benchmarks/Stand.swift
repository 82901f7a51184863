internal import Glibc
internal import ResponseDomain
internal import TerminalDriver

/// Where the measuring is done: the programs, the desks, and a folder to work in.
struct Stand {
  let folder: String
  let small: GeneratedDesk
  let large: GeneratedDesk
  /// How often each thing is measured.
  let rounds: Int
  /// The folder of the programs that were built with this one.
  private let programs: String

  /// - Parameter folder: desks that are there already are used again.
  init(in folder: String, smallCases: Int, largeCases: Int, rounds: Int) throws {
    self.folder = folder
    self.rounds = rounds
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let own = String(
      decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    programs = own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    mkdir(folder, 0o700)
    let now = Instant(seconds: Int64(time(nil)))
    small = try GeneratedDesk(in: folder + "/small", cases: smallCases, at: now)
    large = try GeneratedDesk(in: folder + "/large", cases: largeCases, at: now)
    for var desk in [small, large] where access(desk.directory + "/desk.sqlite", F_OK) != 0 {
      print("making a desk of \(desk.cases) cases")
      try desk.make()
    }
  }

  var console: String { programs + "/dutydesk" }
  var picturesPath: String { folder + "/pictures" }

  /// Compiles the bare program by the C compiler alone: what the package builds of it carries
  /// Swift's libraries too and is slower for that.
  func buildBare() throws {
    let source = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    _ = try Finished(
      [
        "/usr/bin/env", "cc", "-O2", "-o", folder + "/bare-painter",
        "/\(source)/BarePainter/main.c", "-lncursesw",
      ], home: folder)
  }

  func openConsole(on desk: GeneratedDesk, _ words: String...) throws -> Running {
    try Running(
      [console, "console", "--desk", desk.directory, "--as-user", "hale"] + words, home: folder)
  }

  /// - Parameter pictures: what it paints; nil paints the walk through the queue.
  func openBare(_ pictures: String? = nil, columns: Int = 80, rows: Int = 24) throws -> Running {
    try Running(
      [folder + "/bare-painter", pictures ?? picturesPath], home: folder, columns: columns,
      rows: rows)
  }

  /// Reads a whole first frame.
  static func firstFrame(of program: Running) -> PseudoTerminal.Output {
    program.terminal.read(quiet: 150) { $0.count > 1000 }
  }
}
