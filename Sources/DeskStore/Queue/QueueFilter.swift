package import ResponseDomain

/// Which rows of the queue are wanted; every condition must hold.
package struct QueueFilter: Hashable, Sendable {
  package enum Scope: Hashable, Sendable {
    case open, closed, all
  }

  package enum Kind: Hashable, Sendable {
    case any, reports, cases
  }

  package var scope: Scope
  package var kind: Kind
  /// Words or phrases that must all occur in id, subject, finder, owner, names, mail or notes; the
  /// last word of each may be the beginning of a longer one.
  package var terms: [String]
  /// Empty for any.
  package var stages: Set<StageName>
  /// Empty for any.
  package var severities: Set<Severity>
  /// Empty for any.
  package var owners: Set<Owner>
  package var onlyUnread: Bool
  /// Only these rows; nil for no such condition.
  package var only: Set<QueueSubject>?
  /// Whatever else must hold.
  package var tests: [QueueTest]

  package init(
    scope: Scope = .open, kind: Kind = .any, terms: [String] = [], stages: Set<StageName> = [],
    severities: Set<Severity> = [], owners: Set<Owner> = [], onlyUnread: Bool = false,
    only: Set<QueueSubject>? = nil, tests: [QueueTest] = []
  ) {
    self.scope = scope
    self.kind = kind
    self.terms = terms
    self.stages = stages
    self.severities = severities
    self.owners = owners
    self.onlyUnread = onlyUnread
    self.only = only
    self.tests = tests
  }

  /// Everything that is not finished, as the queue shows it at first.
  package static let open = QueueFilter()
}
