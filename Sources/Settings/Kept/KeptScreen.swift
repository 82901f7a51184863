package import Grid

/// What the console shows again at its next start: the pane, the filter and the order.
package struct KeptScreen: Hashable, Sendable {
  /// The name of its file, in the directory of `DeskLocation.state`.
  package static let name = "screen.toml"

  package let pane: Pane
  /// As it is written; what it means is not looked at.
  package let filter: String
  /// The name of an order; whether there is one of that name is not looked at.
  package let sort: String

  package init(pane: Pane, filter: String, sort: String) {
    self.pane = pane
    self.filter = filter
    self.sort = sort
  }

  /// Reads the text of a file; a key that is left out or unknown is no mistake, since an older or
  /// newer version may have written it.
  package init(_ text: String, file: String = name) throws(SettingsFault) {
    let document = try TomlNode.document(text, file: file)
    if case .integer(let number) = document["pane"], let pane = Pane(rawValue: number) {
      self.pane = pane
    } else {
      pane = .queue
    }
    if case .text(let filter) = document["filter"] { self.filter = filter } else { filter = "" }
    if case .text(let sort) = document["sort"] { self.sort = sort } else { sort = "" }
  }

  /// The text of the file.
  package var text: String {
    "pane = \(pane.rawValue)\nfilter = \(TomlText.quoted(filter))\n"
      + "sort = \(TomlText.quoted(sort))\n"
  }
}
