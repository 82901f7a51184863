/// Our messages that were written and not yet accepted by the mail program.
package struct Outbox: Hashable, Codable, Sendable {
  package struct Item: Hashable, Codable, Sendable {
    package let draft: Draft
    package var standing: Standing
  }

  package enum Standing: Hashable, Codable, Sendable {
    case waiting
    case failed(reason: Words)
  }

  package private(set) var items: [Item] = []

  package var isEmpty: Bool { items.isEmpty }

  package func draft(_ id: MailID) -> Draft? {
    items.first { $0.draft.id == id }?.draft
  }

  mutating func add(_ draft: Draft) {
    items.append(Item(draft: draft, standing: .waiting))
  }

  mutating func add(_ other: Outbox) {
    items += other.items
  }

  mutating func record(_ handover: Handover, of id: MailID) {
    guard let index = items.firstIndex(where: { $0.draft.id == id }) else { return }
    switch handover {
    case .accepted: items.remove(at: index)
    case .failed(let words): items[index].standing = .failed(reason: words)
    }
  }
}
