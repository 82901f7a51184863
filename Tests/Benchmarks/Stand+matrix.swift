internal import Glibc
internal import ResponseDomain
internal import TerminalDriver

extension Stand {
  /// Right and left, down and up, within the window of the largest matrix.
  private static let matrixWalk = ["l", "j", "l", "j", "l", "j", "h", "k", "h", "k", "h", "k"]

  /// A key in a matrix of 60 x 120, and an import of 10,000 changes of it.
  func measureMatrix() throws -> [Verdict] {
    let desk = try GeneratedMatrix(in: folder + "/matrix", at: Instant(seconds: Int64(time(nil))))
    if access(desk.directory + "/desk.sqlite", F_OK) != 0 {
      print("making a desk with a matrix of 60 x 120")
      try desk.make()
    }
    return try [measureImport(on: desk)] + measureMatrixKeys(on: desk)
  }

  private func measureImport(on desk: GeneratedMatrix) throws -> Verdict {
    var times = Samples()
    let file = folder + "/matrix.csv"
    for turn in 0..<max(3, rounds / 3) {
      // Each import brings newer builds than any before it.
      try TextFile.write(desk.file(build: Int(time(nil)) + turn * 2), to: file)
      let words = ["matrix", "import", "1001", file, "--desk", desk.directory, "--as-user", "hale"]
      times.add(try Finished([console] + words, home: folder).took)
    }
    note("import of 10,000 lines", ["console": times])
    return .figure("import of 10,000 changes", times.median / 1e6, "ms", atMost: 1000)
  }

  private func measureMatrixKeys(on desk: GeneratedMatrix) throws -> [Verdict] {
    let pictures = folder + "/matrix-pictures"
    try takeMatrixPictures(of: desk, to: pictures)
    let bare = try Running(
      [folder + "/bare-painter", pictures], home: folder, columns: 160, rows: 48)
    let console = try openMatrix(of: desk)
    _ = Stand.firstFrame(of: bare)
    var bareTimes = Samples()
    var times = Samples()
    var bareSpent = Samples()
    var spent = Samples()
    for _ in 0..<rounds {
      for key in Stand.matrixWalk {
        var before = bare.processorTime()
        bareTimes.add(bare.answer(to: "j").took)
        bareSpent.add(bare.processorTime() - before)
        before = console.processorTime()
        times.add(console.answer(to: key).took)
        spent.add(console.processorTime() - before)
      }
    }
    _ = bare.end(with: "Q")
    _ = console.end(with: "Q")
    note("key in a matrix of 60 x 120", ["bare": bareTimes, "console": times])
    note("processor time of a key", ["bare": bareSpent, "console": spent])
    return [
      .ratio(
        "key in a matrix of 60 x 120, to the bare program", times.median, of: bareTimes.median,
        atMost: 1.5),
      .ratio("key in a matrix, 95 % of them", times.p95, of: bareTimes.p95, atMost: 1.5),
    ]
  }

  /// The console on the matrix, which has the whole of a large screen.
  private func openMatrix(
    of desk: GeneratedMatrix, showing take: ([UInt8]) -> Void = { _ in }
  ) throws -> Running {
    let program = try Running(
      [console, "console", "--desk", desk.directory, "--as-user", "hale"], home: folder,
      columns: 160, rows: 48)
    take(Stand.firstFrame(of: program).bytes)
    for key in ["3", "z", "g", "0"] { take(program.answer(to: key, quiet: 150).bytes) }
    return program
  }

  private func takeMatrixPictures(of desk: GeneratedMatrix, to path: String) throws {
    var screen = ShownScreen(columns: 160, rows: 48)
    let program = try openMatrix(of: desk) { screen.take($0) }
    try takePictures(of: program, from: screen, along: Stand.matrixWalk, columns: 160, rows: 48)
      .write(to: path)
  }
}
