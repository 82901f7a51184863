package import Grid

/// Reads the text of `keys.toml`, the user's own keys: the words of an action and its keys.
///
///     "case accept" = ["F5", "x"]
///     "list filter" = "/"
///     "view lock" = []
package enum KeysFile {
  /// What the file is called in the user's settings directory.
  package static let name = "keys.toml"

  /// The bindings that can be understood, and what is wrong with the others.
  package struct Reading: Hashable, Sendable {
    package let bindings: KeyBindings
    /// Nil when the whole file is understood.
    package let fault: SettingsFault?

    package init(bindings: KeyBindings, fault: SettingsFault?) {
      self.bindings = bindings
      self.fault = fault
    }
  }

  /// Reads the text of a file.
  ///
  /// A line with a mistake leaves its action as the program has it. Of two actions that want one
  /// key in one pane the first in the file gets it, and the other is told.
  ///
  /// - Parameters:
  ///   - file: how faults and `KeyBindings` name the file.
  ///   - actions: every action that there is.
  package static func read(
    _ text: String, file: String = name, actions: [KeyedAction]
  ) -> Reading {
    do throws(SettingsFault) {
      let document = try TomlNode.document(text, file: file)
      return read(document, lines: KeyLines(text), file: file, actions: actions)
    } catch {
      return Reading(bindings: .shipped, fault: error)
    }
  }

  private static func read(
    _ document: [String: TomlNode], lines: KeyLines, file: String, actions: [KeyedAction]
  ) -> Reading {
    let known = Dictionary(actions.map { ($0.words, $0) }) { first, _ in first }
    var mistakes: [Mistake] = []
    var changes: [String: KeyBindings.Change] = [:]
    let written = document.map { words, node in
      (words: words, node: node, line: lines.line(of: KeyPlace.top.key(words)).number ?? 0)
    }
    for entry in written.sorted(by: { ($0.line, $0.words) < ($1.line, $1.words) }) {
      let place = KeyPlace.top.key(entry.words)
      guard let action = known[entry.words] else {
        let nearest = MistakeKind.Suggestion.nearest(to: entry.words, among: known.keys)
        mistakes.append(Mistake(place: place, kind: .unknownKey(nearest: nearest)))
        continue
      }
      var keys: [Key] = []
      for (key, kind) in readKeys(entry.node, of: action) {
        var kind = kind
        if let key, let other = holder(of: key, meeting: action, in: changes, known) {
          kind = .keyTaken(
            key.name.string, by: other.words, line: changes[other.words]?.line ?? 0)
        }
        if let kind {
          mistakes.append(Mistake(place: place, kind: kind))
        } else if let key, !keys.contains(key) {
          keys.append(key)
        }
      }
      let isWanted = !keys.isEmpty || entry.node == .list([])
      if isWanted {
        changes[entry.words] = KeyBindings.Change(keys: keys, file: file, line: entry.line)
      }
    }
    return Reading(
      bindings: KeyBindings(changes: changes),
      fault: mistakes.isEmpty
        ? nil : SettingsFault(file: file, mistakes: lines.locating(mistakes)))
  }

  /// Each key that is written, or what is wrong with it.
  private static func readKeys(
    _ node: TomlNode, of action: KeyedAction
  ) -> [(key: Key?, mistake: MistakeKind?)] {
    let nodes: [TomlNode] =
      switch node {
      case .list(let elements): elements
      case .table, .text, .integer, .fraction, .truth, .day, .clock, .moment: [node]
      }
    return nodes.map { node in
      do throws(MistakeKind) {
        let key = try node.asForm(.key, Key.init(name:))
        guard !key.isReserved || action.keys.contains(key) else {
          throw .reserved(key.name.string)
        }
        return (key, nil)
      } catch {
        return (nil, error)
      }
    }
  }

  /// The action to which the file has given a key already, in a pane of this one.
  private static func holder(
    of key: Key, meeting action: KeyedAction, in changes: [String: KeyBindings.Change],
    _ known: [String: KeyedAction]
  ) -> KeyedAction? {
    known.values.filter { other in
      other.words != action.words && other.meets(action)
        && changes[other.words]?.keys.contains(key) == true
    }.min { $0.words < $1.words }
  }
}
