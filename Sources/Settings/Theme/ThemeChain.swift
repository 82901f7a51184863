import Grid

/// A theme's own file and those that it inherits from.
struct ThemeChain: Hashable, Sendable {
  let own: ThemeFile
  /// Its own file first, then its parent, and so on.
  let all: [ThemeFile]

  /// Fails for a file with mistakes, a parent that is not there and a circle of parents.
  init(
    named name: String, _ find: (String) throws(SettingsFault) -> ThemeSource?
  ) throws(SettingsFault) {
    guard let source = try find(name) else {
      throw SettingsFault(file: name + ".toml", kind: .unknownName(name, nearest: .none))
    }
    own = try ThemeFile(source)
    var all = [own]
    var names = [name]
    var last = own
    while case .theme(let parent) = last.parent {
      let place = KeyPlace.top.key("inherits")
      if names.contains(parent) {
        throw last.fault([Mistake(place: place, kind: .circle(names + [parent]))])
      }
      guard let source = try find(parent) else {
        throw last.fault([Mistake(place: place, kind: .unknownName(parent, nearest: .none))])
      }
      last = try ThemeFile(source)
      all.append(last)
      names.append(parent)
    }
    self.all = all
  }

  /// The colours that its roles may name; a child's stand before its parent's.
  var palette: [String: ThemeColor] {
    var palette: [String: ThemeColor] = [:]
    for file in all.reversed() { palette.merge(file.palette) { $1 } }
    return palette
  }

  /// The key of its own file that makes a role look as it does: the role, else a colour of it,
  /// else that it inherits.
  func cause(of role: Role) -> KeyPlace {
    if own.roles[role] != nil { return KeyPlace.top.key("roles").key(role.name) }
    let style = all.lazy.compactMap { $0.roles[role] }.first
    for tint in [style?.foreground, style?.background] {
      if case .named(let name) = tint, own.palette[name] != nil {
        return KeyPlace.top.key("palette").key(name)
      }
    }
    return KeyPlace.top.key("inherits")
  }
}
