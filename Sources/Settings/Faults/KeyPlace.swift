/// Where in a settings file something stands, as a path of keys and list positions.
package struct KeyPlace: Hashable, Sendable, CustomStringConvertible {
  private enum Step: Hashable, Sendable {
    case key(String)
    case element(Int)
  }

  private var steps: [Step]

  /// The file as a whole.
  package static let top = KeyPlace(steps: [])

  private init(steps: [Step]) {
    self.steps = steps
  }

  package func key(_ name: String) -> KeyPlace { KeyPlace(steps: steps + [.key(name)]) }

  /// - Parameter number: counted from 1, as a person counts the entries of a list.
  package func element(_ number: Int) -> KeyPlace { KeyPlace(steps: steps + [.element(number)]) }

  /// What holds this place; the file holds itself.
  var holder: KeyPlace { KeyPlace(steps: Array(steps.dropLast())) }

  /// `rota[2].from`, with names that TOML must quote in quotes.
  package var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let name): text += (text.isEmpty ? "" : ".") + KeyPlace.written(name)
      case .element(let number): text += "[\(number)]"
      }
    }
    return text
  }

  private static func written(_ name: String) -> String {
    let bare = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        || byte == 0x2D || byte == 0x5F
    }
    return bare && !name.isEmpty ? name : "\"\(name)\""
  }
}
