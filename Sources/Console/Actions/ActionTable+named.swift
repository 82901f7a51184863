internal import Grid

extension ActionTable {
  /// Commands that want a name behind them, which the `:` line reads.
  static let named: [Action] = [
    wanting("filter save", "name this filter, then @NAME is short for it"),
    wanting("filter forget", "forget a named filter"),
    wanting("theme use", "try a theme; dutydesk theme list names them"),
  ]

  private static func wanting(_ words: StaticString, _ summary: SafeText) -> Action {
    Action(words, keys: [], summary: summary) { state in
      let shown = SafeText(untrusted: "\(words)", kind: .line)
      state.message = .said("It wants a name: type :\(shown) NAME")
      return []
    }
  }
}
