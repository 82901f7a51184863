/// A writing system, as far as telling a disguised name from an honest one needs it.
package enum Script: UInt8, CaseIterable, Hashable, Sendable {
  /// Digits, punctuation and marks, which go with every script.
  case common
  case latin, cyrillic, greek, han, hiragana, katakana, hangul, arabic, hebrew, armenian, bopomofo
  case cherokee, thai
  /// Any script that has no case of its own here.
  case other
}
