import Glibc

/// A Maildir: `new` first, then `cur`, each in the order of delivery.
///
/// Other programs deliver, rename and delete while it is read. A file that has another name now is
/// looked for again by the part of its name that stays; one that is gone is gone quietly. Nothing
/// but a regular file is opened for reading, and no link is followed.
final class MaildirSource: MailSource {
  enum Folder: String, CaseIterable {
    case new
    case cur
  }

  struct Entry {
    var folder: Folder
    var name: MaildirName
  }

  private let path: String
  private let limit: Int
  private let folders: [Folder: MaildirFolder]
  private var entries: [Entry] = []
  private var at = 0
  /// What was not under its name any more; looked for when the rest is done.
  private var missing: [Entry] = []
  private var rounds = 0
  private var items = 0
  private var bytes = 0

  init(path: String, limit: Int) throws(SourceFailure) {
    self.path = path
    self.limit = limit
    var folders: [Folder: MaildirFolder] = [:]
    for folder in Folder.allCases {
      folders[folder] = MaildirFolder(path: path + "/" + folder.rawValue)
    }
    self.folders = folders
    guard !folders.isEmpty else { throw .notAMailbox(path: path) }
    // A file that goes from new to cur between the two listings is seen twice, never missed.
    var seen: Set<ArraySlice<UInt8>> = []
    for folder in Folder.allCases {
      for name in try list(folder) where seen.insert(name.base).inserted {
        entries.append(Entry(folder: folder, name: name))
      }
    }
  }

  var progress: SourceProgress {
    SourceProgress(
      items: items, itemsInAll: items + entries.count - at + missing.count, bytes: bytes,
      bytesInAll: nil)
  }

  func next() throws(SourceFailure) -> SourceItem? {
    while true {
      while at < entries.count {
        let index = at
        at += 1
        if let item = read(index) {
          items += 1
          return item
        }
        missing.append(entries[index])
      }
      guard try findMissing() else { return nil }
    }
  }

  func confirm(_ message: SourceMessage) -> Confirmation {
    guard entries.indices.contains(message.ticket) else { return .settled }
    let entry = entries[message.ticket]
    guard entry.folder == .new else { return .settled }
    guard let new = folders[.new] else { return .settled }
    guard let cur = folders[.cur] else { return .stays(errno: ENOENT) }
    let failure = new.move(entry.name, to: cur, as: entry.name.inCur)
    // Gone means that a mail reader has moved or deleted it, which is as good.
    return failure == 0 || failure == ENOENT ? .settled : .stays(errno: failure)
  }

  private func list(_ folder: Folder) throws(SourceFailure) -> [MaildirName] {
    guard let names = try folders[folder]?.names() else { return [] }
    return names.sorted { first, second in
      let times = (first.delivered ?? 0, second.delivered ?? 0)
      if times.0 != times.1 { return times.0 < times.1 }
      return first.bytes.lexicographicallyPrecedes(second.bytes)
    }
  }

  /// Nil when there is no file of that name any more.
  private func read(_ index: Int) -> SourceItem? {
    let entry = entries[index]
    guard let folder = folders[entry.folder] else { return nil }
    let name = "\(path)/\(entry.folder.rawValue)/\(entry.name.text)"
    switch folder.read(entry.name, limit: limit) {
    case .message(let content, let modified):
      bytes += content.count
      let delivered = min(modified, entry.name.delivered ?? modified)
      return .message(
        SourceMessage(origin: name, bytes: content, delivered: delivered, ticket: index))
    case .passedOver(let reason): return .passedOver(name: name, reason: reason)
    case .gone: return nil
    }
  }

  /// Appends what is found again under another name. One listing serves all that is missing, so a
  /// mailbox whose every file is renamed meanwhile costs no more than a few listings.
  private func findMissing() throws(SourceFailure) -> Bool {
    guard !missing.isEmpty, rounds < 8 else { return false }
    rounds += 1
    var sought = Set(missing.map(\.name.base))
    missing = []
    let before = entries.count
    for folder in Folder.allCases {
      for name in try list(folder) where sought.remove(name.base) != nil {
        entries.append(Entry(folder: folder, name: name))
      }
    }
    return entries.count > before
  }
}
