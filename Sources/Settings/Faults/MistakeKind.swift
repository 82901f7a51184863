package import Grid

/// What is wrong at one place of a settings file.
package enum MistakeKind: Error, Hashable, Sendable {
  /// The text does not follow the grammar of TOML; what the parser said.
  case notToml(String)
  case unknownKey(nearest: Suggestion)
  case missing
  case wrongKind(found: ValueKind, wanted: ValueKind)
  /// The value has the right kind and says nothing that can be understood.
  case malformed(String, wanted: ValueForm)
  /// A reference to something that the file or the system does not have.
  case unknownName(String, nearest: Suggestion)
  /// The same thing is listed a second time.
  case twice(String)
  case wrongCount(found: Int, wanted: String)
  case endsBeforeItBegins
  /// A file of the tz database that cannot be used; what is wrong with it.
  case damagedZone(ZoneDamage)
  /// A theme that inherits from one that inherits, in the end, from itself.
  case circle([String])
  /// A theme wants something that the screen never does.
  case refused(String)
  /// The file is there and cannot be read; what the system says.
  case unreadable(String)
  /// A role of a theme stands out too little at a depth; contrasts in hundredths, 450 for 4.5:1.
  case tooFaint(String, contrast: Int, wanted: Int, at: ColorDepth)
  /// A key that no action may have.
  case reserved(String)
  /// A key that the same file gives to another action in the same pane; the line of that.
  case keyTaken(String, by: String, line: Int)
  /// Two roles of a theme that must be told apart look the same at these depths.
  case looksLike(String, other: String, at: [ColorDepth])

  /// What the writer may have meant.
  package enum Suggestion: Hashable, Sendable {
    case none
    case name(String)
  }
}
