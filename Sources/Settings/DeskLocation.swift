/// Where a desk and what belongs to its user lie, reckoned from the environment alone.
///
/// Follows the XDG base directory specification: a variable that is empty or holds a relative
/// path counts as not set. Each answer is nil when no variable and no home directory says it, as
/// in a mail server's hook; a desk that is named is found there too.
package enum DeskLocation {
  /// The directory of the desk, without a slash at its end.
  ///
  /// - Parameters:
  ///   - option: the value of `--desk`, empty when it was not given. It and `DUTYDESK_DESK` may
  ///     be relative paths.
  ///   - environment: of the process.
  package static func desk(option: String = "", environment: [String: String]) -> String? {
    let named = option.isEmpty ? environment["DUTYDESK_DESK"] ?? "" : option
    if !named.isEmpty { return trimmed(named) }
    return base("XDG_DATA_HOME", or: ".local/share", environment).map { $0 + "/dutydesk/desk" }
  }

  /// The user's settings; their themes lie in `themes` in it.
  package static func config(environment: [String: String]) -> String? {
    base("XDG_CONFIG_HOME", or: ".config", environment).map { $0 + "/dutydesk" }
  }

  /// What the program remembers from one run to the next and may lose.
  package static func state(environment: [String: String]) -> String? {
    base("XDG_STATE_HOME", or: ".local/state", environment).map { $0 + "/dutydesk" }
  }

  private static func base(
    _ variable: String, or folder: String, _ environment: [String: String]
  ) -> String? {
    func absolute(_ variable: String) -> String? {
      environment[variable].flatMap { $0.first == "/" ? trimmed($0) : nil }
    }
    return absolute(variable)
      ?? absolute("HOME").map { $0 == "/" ? "/" + folder : $0 + "/" + folder }
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.last == "/" { path.removeLast() }
    return path
  }
}
