/// The file of the user's named filters, in the directory of `DeskLocation.state`.
package enum KeptFilters {
  package static let name = "filters.toml"

  /// Each name with its filter as it is written; what a filter means is not looked at.
  package static func read(
    _ text: String, file: String = name
  ) throws(SettingsFault) -> [String: String] {
    let document = try TomlNode.document(text, file: file)
    var mistakes: [Mistake] = []
    var filters: [String: String] = [:]
    for (name, node) in document {
      do throws(MistakeKind) {
        filters[name] = try node.asLine()
      } catch {
        mistakes.append(Mistake(place: KeyPlace.top.key(name), kind: error))
      }
    }
    guard mistakes.isEmpty else {
      throw SettingsFault(file: file, mistakes: KeyLines(text).locating(mistakes))
    }
    return filters
  }

  /// The text of the file, in the order of names.
  package static func text(of filters: [String: String]) -> String {
    filters.sorted { $0.key < $1.key }
      .map { "\(TomlText.quoted($0.key)) = \(TomlText.quoted($0.value))\n" }.joined()
  }
}
