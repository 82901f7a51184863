internal import ArgumentParser
internal import Console
internal import DeskStore

extension QueueSort {
  /// The same in the words of the store.
  var order: QueueOrder {
    switch self {
    case .clock: .clock
    case .rating: .rating
    case .age: .age
    case .owner: .owner
    }
  }
}

extension QueueSort: ExpressibleByArgument {}

extension DeskSession {
  /// What decides `is:ready` and `is:risk`.
  var slots: SlotStanding { SlotStanding(store: store, policy: policy, now: now) }
}
