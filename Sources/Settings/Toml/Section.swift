/// One table of a settings file while it is read: it knows its keys and notes what is wrong.
struct Section {
  let place: KeyPlace
  private let entries: [String: TomlNode]

  /// Notes every key that is not among those known.
  init(
    _ entries: [String: TomlNode], at place: KeyPlace, keys known: [String],
    noting mistakes: inout [Mistake]
  ) {
    self.place = place
    self.entries = entries
    for key in entries.keys where !known.contains(key) {
      mistakes.append(
        Mistake(
          place: place.key(key), kind: .unknownKey(nearest: .nearest(to: key, among: known))))
    }
  }

  /// The table under a key; an empty one when it is left out or is no table.
  func section(_ key: String, keys: [String], noting mistakes: inout [Mistake]) -> Section {
    let found = value(key, noting: &mistakes) { node throws(MistakeKind) in try node.asTable() }
    return Section(found ?? [:], at: place.key(key), keys: keys, noting: &mistakes)
  }

  /// The value under a key; nil when it is left out, and when it is wrong, which is noted.
  func value<Value>(
    _ key: String, noting mistakes: inout [Mistake],
    _ read: (TomlNode) throws(MistakeKind) -> Value
  ) -> Value? {
    guard let node = entries[key] else { return nil }
    do throws(MistakeKind) {
      return try read(node)
    } catch {
      mistakes.append(Mistake(place: place.key(key), kind: error))
      return nil
    }
  }

  /// As `value`, and that it is left out is noted too.
  func required<Value>(
    _ key: String, noting mistakes: inout [Mistake],
    _ read: (TomlNode) throws(MistakeKind) -> Value
  ) -> Value? {
    if entries[key] == nil { mistakes.append(Mistake(place: place.key(key), kind: .missing)) }
    return value(key, noting: &mistakes, read)
  }

  /// Reads each entry of a list; nil when the list is left out. A wrong entry is noted and left
  /// out.
  func list<Value>(
    _ key: String, noting mistakes: inout [Mistake],
    _ read: (TomlNode) throws(MistakeKind) -> Value
  ) -> [Value]? {
    let found = value(key, noting: &mistakes) { node throws(MistakeKind) in try node.asList() }
    guard let found else { return nil }
    var values: [Value] = []
    for (index, node) in found.enumerated() {
      do throws(MistakeKind) {
        values.append(try read(node))
      } catch {
        mistakes.append(Mistake(place: place.key(key).element(index + 1), kind: error))
      }
    }
    return values
  }

  /// Reads each table of a list; nil when the list is left out. `read` answers nil for a table
  /// whose mistakes it has noted.
  func tables<Value>(
    _ key: String, keys: [String], noting mistakes: inout [Mistake],
    _ read: (Section, inout [Mistake]) -> Value?
  ) -> [Value]? {
    let found = value(key, noting: &mistakes) { node throws(MistakeKind) in try node.asList() }
    guard let found else { return nil }
    var values: [Value] = []
    for (index, node) in found.enumerated() {
      let here = place.key(key).element(index + 1)
      do throws(MistakeKind) {
        let section = Section(try node.asTable(), at: here, keys: keys, noting: &mistakes)
        if let value = read(section, &mistakes) { values.append(value) }
      } catch {
        mistakes.append(Mistake(place: here, kind: error))
      }
    }
    return values
  }
}
