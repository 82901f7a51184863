internal import DeskStore
internal import ResponseDomain

// The console and the store each have their own words for lists; these are the store's.
typealias StoredFilter = QueueFilter
typealias StoredStart = QueueStart

extension StoredFilter {
  static let unowned = QueueFilter(owners: [.nobody])
}
