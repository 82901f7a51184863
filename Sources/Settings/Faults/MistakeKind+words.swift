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
    }
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
