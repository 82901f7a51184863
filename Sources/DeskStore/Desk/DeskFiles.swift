/// The files of one desk, by their paths.
struct DeskFiles {
  let directory: String

  init(directory: String) {
    self.directory = SystemCall.absolute(directory)
  }

  var database: String { directory + "/desk.sqlite" }
  var log: String { database + "-wal" }
  var index: String { database + "-shm" }
  var policy: String { directory + "/policy.toml" }
  /// Touched after each commit, so that readers need not ask all the time.
  var changed: String { directory + "/" + DeskFiles.changedName }

  /// A database file with everything that the engine may leave beside it.
  static func helpers(of path: String) -> [String] {
    ["", "-wal", "-shm", "-journal"].map { path + $0 }
  }

  static let changedName = "changed"
}
