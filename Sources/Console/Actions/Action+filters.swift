internal import Grid

/// The acts of the `:` line on named filters.
extension Action {
  static func saveFilter(as name: String) -> Action {
    Action("filter save", keys: [], summary: "name this filter") { state in
      state.savedFilters.save(state.queue.filter, as: name)
      let filter = SafeText(untrusted: state.queue.filter.text, kind: .line)
      state.message = .said("@\(SafeText(untrusted: name, kind: .line)) is \(filter)")
      return [.keepFilters(state.savedFilters)]
    }
  }

  static func forgetFilter(_ name: String) -> Action {
    Action("filter forget", keys: [], summary: "forget a named filter") { state in
      let shown = SafeText(untrusted: name, kind: .line)
      guard state.savedFilters.remove(name) else {
        state.message = .said("there is no filter @\(shown)")
        return []
      }
      state.message = .said("@\(shown) is forgotten")
      return [.keepFilters(state.savedFilters)]
    }
  }
}
