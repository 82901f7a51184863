import Grid

extension ColorDepth {
  /// Where something is so, as a mistake says it.
  var words: String {
    switch self {
    case .none: "without colours"
    case .eight: "with 8 colours"
    case .sixteen: "with 16 colours"
    case .indexed: "with 256 colours"
    case .direct: "with 24-bit colours"
    }
  }
}
