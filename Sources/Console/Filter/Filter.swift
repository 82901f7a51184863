internal import ResponseDomain

/// Which rows of a list are wanted, in the language of TERMINAL.md, section 6.
///
/// `Filter(parsing:)` reads it and `text` writes it; the two are inverse to each other.
package struct Filter: Hashable, Sendable {
  /// One condition, or that it does not hold.
  package struct Term: Hashable, Sendable {
    package let isNegated: Bool
    package let condition: FilterCondition

    package init(_ condition: FilterCondition, isNegated: Bool = false) {
      self.condition = condition
      self.isNegated = isNegated
    }
  }

  /// All must hold; none lets everything through.
  package let terms: [Term]
  /// The filter as it is typed and shown in the rule; `Filter(parsing:)` reads it back.
  package let text: String

  package init(terms: [Term] = []) {
    self.terms = terms
    text = terms.map(\.text).joined(separator: " ")
  }

  /// What is not finished, as a list is at the start.
  package static let open = Filter(terms: [Term(.claims([.open]))])

  /// The same, held to what is open unless it says which stages or which half it means.
  ///
  /// What is typed is mostly about open work, and hundreds of closed cases would cover it.
  package var heldToOpen: Filter {
    let tellsHalf = terms.contains { term in
      switch term.condition {
      case .claims(let claims): claims.contains { $0.tellsHalf }
      case .stage: true
      case .words, .rating, .owner, .clock, .slot, .finder, .platform, .language, .state, .age:
        false
      }
    }
    return tellsHalf ? self : Filter(terms: Filter.open.terms + terms)
  }

  /// Whether a row may come or go while nothing happens but that time passes.
  var movesWithTime: Bool {
    terms.contains { term in
      switch term.condition {
      case .claims(let claims): claims.contains(.late)
      case .clock, .age: true
      case .words, .stage, .rating, .owner, .slot, .finder, .platform, .language, .state: false
      }
    }
  }

  /// Whether it looks for words, so that `n` and `N` have something to step through.
  package var isSearch: Bool {
    terms.contains { term in
      switch term.condition {
      case .words: !term.isNegated
      case .claims, .stage, .rating, .owner, .clock, .slot, .finder, .platform, .language, .state,
        .age:
        false
      }
    }
  }
}
