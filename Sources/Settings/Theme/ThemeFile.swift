import Grid

/// A theme as its file has it, before what it inherits is put in.
struct ThemeFile: Hashable, Sendable {
  enum Parent: Hashable, Sendable {
    case none
    case theme(String)
  }

  let source: ThemeSource
  let name: String
  let kind: ThemeKind
  let parent: Parent
  let palette: [String: ThemeColor]
  let roles: [Role: RoleStyle]

  /// Fails with every mistake that can be seen without the parent.
  init(_ source: ThemeSource) throws(SettingsFault) {
    self.source = source
    let document = try TomlNode.document(source.text, file: source.file)
    var mistakes: [Mistake] = []
    let top = Section(
      document, at: .top, keys: ["name", "inherits", "kind", "palette", "roles"],
      noting: &mistakes)
    name =
      top.required("name", noting: &mistakes) { node throws(MistakeKind) in
        try node.asLine()
      } ?? ""
    kind =
      top.required("kind", noting: &mistakes) { node throws(MistakeKind) in
        try node.asForm(.themeKind, ThemeKind.init(rawValue:))
      } ?? .mono
    parent =
      top.value("inherits", noting: &mistakes) { node throws(MistakeKind) in
        .theme(try node.asLine())
      } ?? .none
    palette = ThemeFile.palette(in: top, noting: &mistakes)
    roles = ThemeFile.roles(in: top, noting: &mistakes)
    guard mistakes.isEmpty else { throw fault(mistakes) }
  }

  /// A fault of this file with its lines.
  func fault(_ mistakes: [Mistake]) -> SettingsFault {
    SettingsFault(file: source.file, mistakes: KeyLines(source.text).locating(mistakes))
  }

  private static func palette(
    in top: Section, noting mistakes: inout [Mistake]
  ) -> [String: ThemeColor] {
    let entries = top.value("palette", noting: &mistakes) { node throws(MistakeKind) in
      try node.asTable()
    }
    var palette: [String: ThemeColor] = [:]
    for (name, node) in entries ?? [:] {
      let place = top.place.key("palette").key(name)
      do throws(MistakeKind) {
        let section = Section(
          try node.asTable(), at: place, keys: ["rgb", "c256", "c16", "c8"], noting: &mistakes)
        palette[name] = ThemeColor(section, noting: &mistakes)
      } catch {
        mistakes.append(Mistake(place: place, kind: error))
      }
    }
    return palette
  }

  private static func roles(
    in top: Section, noting mistakes: inout [Mistake]
  ) -> [Role: RoleStyle] {
    let entries = top.value("roles", noting: &mistakes) { node throws(MistakeKind) in
      try node.asTable()
    }
    var roles: [Role: RoleStyle] = [:]
    for (name, node) in entries ?? [:] {
      do throws(MistakeKind) {
        guard let role = Role(name: name) else {
          throw .unknownKey(nearest: .nearest(to: name, among: Role.allCases.map(\.name)))
        }
        roles[role] = try RoleStyle(node)
      } catch {
        mistakes.append(Mistake(place: top.place.key("roles").key(name), kind: error))
      }
    }
    return roles
  }
}
