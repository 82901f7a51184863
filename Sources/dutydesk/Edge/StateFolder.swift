internal import Console
internal import Glibc
internal import Grid
internal import Settings

/// What the program remembers for the user from one run to the next.
///
/// It may all be lost, so a file that cannot be read or written never stops anything.
struct StateFolder {
  /// Nil when no variable of the environment says where it would be, or there is no home.
  private let path: String?

  init() {
    let path = DeskLocation.state(environment: Environment.variables)
    // A service account's home is often a name only; it is not ours to make.
    self.path = path.flatMap { StateFolder.isWithin(anExistingFolder: $0) ? $0 : nil }
  }

  /// The directory, made where it was not there; nil when nothing can be kept in it.
  var made: String? {
    guard let path else { return nil }
    do {
      try StateFolder.makeDirectory(path)
    } catch {
      // A home that cannot be written to: what would be kept is lost, and nothing else.
      return nil
    }
    return access(path, W_OK) == 0 ? path : nil
  }

  /// Whether there is a place to keep anything.
  var isThere: Bool { path != nil }

  /// Whether the home, or what holds the directory that was named, exists: all below is made.
  private static func isWithin(anExistingFolder path: String) -> Bool {
    // Of `~/.local/state/dutydesk` the last three, as the XDG specification has it.
    let parts = path.split(separator: "/").dropLast(3)
    return access("/" + parts.joined(separator: "/"), F_OK) == 0
  }

  /// None when there is no file; throws what is wrong with it.
  func savedFilters() throws -> SavedFilters {
    do throws(SettingsFault) {
      guard let (text, file) = try read(KeptFilters.name) else { return SavedFilters() }
      return SavedFilters(texts: try KeptFilters.read(text, file: file))
    } catch {
      throw Fault(error)
    }
  }

  func keep(_ filters: SavedFilters) throws {
    try write(KeptFilters.text(of: filters.texts), as: KeptFilters.name)
  }

  /// Nil when there is no file; throws what is wrong with it.
  func screen() throws -> KeptScreen? {
    do throws(SettingsFault) {
      guard let (text, file) = try read(KeptScreen.name) else { return nil }
      return try KeptScreen(text, file: file)
    } catch {
      throw Fault(error)
    }
  }

  func keep(_ screen: KeptScreen) throws {
    try write(screen.text, as: KeptScreen.name)
  }

  private func read(_ name: String) throws(SettingsFault) -> (text: String, file: String)? {
    guard let path else { return nil }
    let file = "\(path)/\(name)"
    return try SettingsText.read(file).map { ($0, file) }
  }

  /// Puts a whole file in place of the old one, so that none is ever half written.
  private func write(_ text: String, as name: String) throws {
    guard let path else {
      throw Fault(
        .cannotCreate, code: "no-state",
        "There is no home directory to keep this in; set XDG_STATE_HOME.")
    }
    try StateFolder.makeDirectory(path)
    let draft = "\(path)/.\(name).\(getpid())"
    unlink(draft)
    try NewFile.write(Array(text.utf8), to: draft)
    guard rename(draft, "\(path)/\(name)") == 0 else {
      let code = errno
      unlink(draft)
      throw Fault.unwritable("\(path)/\(name)", code)
    }
  }

  /// Makes a directory with all above it; those that are there stay as they are.
  private static func makeDirectory(_ path: String) throws {
    if access(path, F_OK) == 0 { return }
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0, errno != EEXIST, errno != EISDIR {
        throw Fault.unwritable(made, errno)
      }
    }
  }
}
