import Grid

extension MistakeKind {
  /// The mistake as a sentence without its place.
  var words: String {
    switch self {
    case .notToml(let what): what
    case .unknownKey(let nearest): "this key is not known" + nearest.words
    case .missing: "this is missing"
    case .wrongKind(let found, let wanted): "this is \(found.rawValue), not \(wanted.rawValue)"
    case .malformed(let text, let wanted): "\"\(text)\" is not \(wanted.rawValue)"
    case .unknownName(let name, let nearest): "there is no \"\(name)\"" + nearest.words
    case .twice(let name): "\"\(name)\" is listed twice"
    case .wrongCount(let found, let wanted): "this has \(found) entries, not \(wanted)"
    case .endsBeforeItBegins: "the end is not after the beginning"
    case .damagedZone(let damage): "the time zone cannot be used: \(damage.rawValue)"
    case .circle(let names): "themes inherit in a circle: " + names.joined(separator: " > ")
    case .refused(let what): "\"\(what)\" is never drawn"
    case .unreadable(let why): "this cannot be read: \(why)"
    case .tooFaint(let role, let contrast, let wanted, let depth):
      "\(role) has a contrast of \(MistakeKind.ratio(contrast)) \(depth.words), under "
        + MistakeKind.ratio(wanted)
    case .reserved(let key): "\(key) always means the same and cannot be given away"
    case .keyTaken(let key, let other, let line):
      "\(key) is the key of \"\(other)\" already, in line \(line)"
    case .looksLike(let role, let other, let depths):
      "\(role) looks like \(other) " + depths.map(\.words).joined(separator: ", ")
    }
  }

  /// `4.5:1`; rounded down, so that what is too little never reads as enough.
  private static func ratio(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(hundredths / 100).\(digits):1"
  }
}

extension MistakeKind.Suggestion {
  var words: String {
    switch self {
    case .none: ""
    case .name(let name): "; did you mean \"\(name)\"?"
    }
  }
}
