/// The scripts seen in a name, and whether people write them together.
struct ScriptMix {
  private var seen: UInt32 = 0

  mutating func take(_ script: Script) {
    switch script {
    case .common: break
    case .latin, .cyrillic, .greek, .han, .hiragana, .katakana, .hangul, .arabic, .hebrew,
      .armenian, .bopomofo, .cherokee, .thai, .other:
      seen |= Self.bit(script)
    }
  }

  /// Whether no single way of writing has all of them. Japanese, Korean and Chinese go with Latin
  /// letters, which nobody mistakes for theirs.
  var isMixed: Bool {
    guard seen.nonzeroBitCount > 1 else { return false }
    return !Self.writtenTogether.contains { seen & ~$0 == 0 }
  }

  private static let writtenTogether: [UInt32] = [
    bit(.latin) | bit(.han) | bit(.hiragana) | bit(.katakana),
    bit(.latin) | bit(.han) | bit(.hangul),
    bit(.latin) | bit(.han) | bit(.bopomofo),
  ]

  private static func bit(_ script: Script) -> UInt32 { 1 << UInt32(script.rawValue) }
}
