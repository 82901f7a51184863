/// One line of typed text with a cursor, as a value.
///
/// It works on whole characters: a wide one or one with marks is never split.
package struct TextField: Hashable, Sendable {
  private var characters: [Cluster]
  /// The characters before the cursor.
  private var position: Int

  /// The cursor stands after the text.
  package init(_ text: SafeText = "") {
    characters = Self.clusters(of: text)
    position = characters.count
  }

  package var isEmpty: Bool { characters.isEmpty }
  package var text: SafeText { Self.text(of: characters[...]) }
  /// What stands before the cursor, as completion wants it.
  package var textBeforeCursor: SafeText { Self.text(of: characters[..<position]) }

  /// The column of the cursor, counted from the start of the text.
  package var cursorColumn: Int { Self.width(of: characters[..<position]) }

  /// What a field of `columns` shows, and the column of the cursor in it.
  ///
  /// The text moves so that the cursor, which may stand after it, is always in the field.
  package func window(columns: Int) -> (text: SafeText, cursorColumn: Int) {
    guard columns > 0 else { return ("", 0) }
    var start = position
    var before = 0
    while start > 0, before + characters[start - 1].width <= columns - 1 {
      start -= 1
      before += characters[start].width
    }
    var end = start
    var width = 0
    while end < characters.count, width + characters[end].width <= columns {
      width += characters[end].width
      end += 1
    }
    return (Self.text(of: characters[start..<end]), before)
  }

  /// Puts text before the cursor; line feeds become blanks.
  package mutating func insert(_ text: SafeText) {
    let inserted = Self.clusters(of: text)
    characters.insert(contentsOf: inserted, at: position)
    position += inserted.count
  }

  /// Puts a typed or pasted string before the cursor, through the gate.
  package mutating func insert(untrusted text: String) {
    insert(SafeText(untrusted: text, kind: .line))
  }

  package mutating func moveLeft() { position = max(0, position - 1) }
  package mutating func moveRight() { position = min(characters.count, position + 1) }
  package mutating func moveHome() { position = 0 }
  package mutating func moveEnd() { position = characters.count }
  package mutating func moveWordLeft() { position = wordStart }
  package mutating func moveWordRight() { position = wordEnd }

  package mutating func deleteBackward() {
    guard position > 0 else { return }
    position -= 1
    characters.remove(at: position)
  }

  package mutating func deleteForward() {
    if position < characters.count { characters.remove(at: position) }
  }

  /// Deletes back to the start of the word (Ctrl-W).
  package mutating func deleteWordBackward() {
    let start = wordStart
    characters.removeSubrange(start..<position)
    position = start
  }

  /// Deletes everything before the cursor (Ctrl-U).
  package mutating func deleteToStart() {
    characters.removeSubrange(..<position)
    position = 0
  }

  /// Deletes everything after the cursor (Ctrl-K).
  package mutating func deleteToEnd() {
    characters.removeSubrange(position...)
  }

  private var wordStart: Int {
    var index = position
    while index > 0, characters[index - 1].base == " " { index -= 1 }
    while index > 0, characters[index - 1].base != " " { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = position
    while index < characters.count, characters[index].base == " " { index += 1 }
    while index < characters.count, characters[index].base != " " { index += 1 }
    return index
  }

  private static func clusters(of text: SafeText) -> [Cluster] {
    text.clusters.map { $0.base == "\n" ? Cluster(" ", width: 1) : $0 }
  }

  private static func text(of clusters: ArraySlice<Cluster>) -> SafeText {
    var scalars = String.UnicodeScalarView()
    for cluster in clusters { cluster.append(to: &scalars) }
    return SafeText(trusted: String(scalars))
  }

  private static func width(of clusters: ArraySlice<Cluster>) -> Int {
    clusters.reduce(0) { $0 + $1.width }
  }
}
