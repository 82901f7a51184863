internal import Glibc
internal import Settings

/// Where stderr goes while the screen is open.
enum Diagnostics {
  /// A file in the user's state directory; nil when there is no place for one.
  static var path: String? {
    guard let state = DeskLocation.state(environment: Environment.variables) else { return nil }
    var made = ""
    for part in state.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o700)
    }
    return access(state, W_OK) == 0 ? state + "/diagnostics" : nil
  }

  /// For the shell, after the program has died of its own fault.
  static var note: String {
    "dutydesk has failed. What was confirmed is stored. Diagnostics: \(path ?? "none")"
  }
}
