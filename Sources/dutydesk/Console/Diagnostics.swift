/// Where stderr goes while the screen is open.
enum Diagnostics {
  /// A file in the user's state directory; nil when there is no place for one.
  static var path: String? {
    StateFolder().made.map { $0 + "/diagnostics" }
  }

  /// For the shell, after the program has died of its own fault.
  static var note: String {
    "dutydesk has failed. What was confirmed is stored. Diagnostics: \(path ?? "none")"
  }
}
