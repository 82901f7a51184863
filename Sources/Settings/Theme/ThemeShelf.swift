/// The themes that there are: those of the program, and the user's own, which win over them.
///
/// A user's theme is the file `NAME.toml` in their themes directory.
package struct ThemeShelf: Sendable {
  /// One theme that can be asked for.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let source: ThemeSource
    /// Whether it is a file of the user.
    package let isOwn: Bool
  }

  private let shipped: [String: String]
  /// The user's themes; nil when nothing says where they would be.
  package let folder: String?

  /// - Parameters:
  ///   - shipped: the texts of the program's themes by their names.
  ///   - folder: the directory of the user's themes; it need not be there.
  package init(shipped: [String: String], folder: String?) {
    self.shipped = shipped
    self.folder = folder
  }

  /// A theme by its name; nil when there is none. Fails for a file that cannot be read.
  package func find(_ name: String) throws(SettingsFault) -> ThemeSource? {
    if let folder, !name.contains("/"), name.first != ".", !name.isEmpty {
      let path = "\(folder)/\(name).toml"
      if let text = try SettingsText.read(path) { return ThemeSource(file: path, text: text) }
    }
    return shipped[name].map { ThemeSource(file: name + ".toml", text: $0) }
  }

  /// Reads a theme with all that it inherits.
  package func theme(named name: String) throws(SettingsFault) -> Theme {
    if try find(name) == nil {
      let nearest = MistakeKind.Suggestion.nearest(to: name, among: names)
      throw SettingsFault(file: name + ".toml", kind: .unknownName(name, nearest: nearest))
    }
    return try Theme(named: name, find)
  }

  /// Every theme by name; those that only others inherit from too. Fails for an own file that
  /// cannot be read.
  package func entries() throws(SettingsFault) -> [Entry] {
    var entries: [Entry] = []
    for name in names {
      guard let source = try find(name) else { continue }
      entries.append(
        Entry(name: name, source: source, isOwn: source.file != name + ".toml"))
    }
    return entries
  }

  /// The names of all themes in the order of the alphabet.
  package var names: [String] {
    let own = folder.map(FolderNames.toml) ?? []
    return Set(own).union(shipped.keys).sorted()
  }
}
