internal import Grid

/// One line of `dutydesk keys`.
struct KeysEntry {
  let words: SafeText
  /// Nil for what only the console does.
  let arguments: String?
  let keys: [SafeText]
  let what: SafeText

  var json: JSON {
    [
      "words": .text(words.string), "arguments": JSON(arguments),
      "keys": .list(of: keys) { .text($0.string) }, "what": .text(what.string),
    ]
  }
}
