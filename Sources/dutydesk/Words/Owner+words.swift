internal import Grid
internal import ResponseDomain

extension Owner {
  /// The login, or a dash where nobody is.
  var dash: SafeText {
    switch self {
    case .nobody: "-"
    case .person(let login): SafeText(untrusted: login.text, kind: .name)
    }
  }
}

extension Embargo {
  var words: SafeText {
    let state: (name: SafeText, terms: Words?) =
      switch self {
      case .none: ("none", nil)
      case .proposed(let terms): ("proposed", terms)
      case .active(let terms): ("active", terms)
      case .revising(let terms): ("revising", terms)
      case .ended(at: _, let why): ("ended: \(SafeText(untrusted: why.rawValue, kind: .line))", nil)
      }
    guard let terms = state.terms else { return state.name }
    return "\(state.name): \(SafeText(untrusted: terms.text, kind: .line).flagged)"
  }
}
