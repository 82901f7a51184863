internal import DeskStore
internal import Grid
internal import ResponseDomain

extension VerifyReport {
  var json: JSON {
    [
      "sound": .bool(isSound), "events": .number(events), "messages": .number(messages),
      "head": .text(head), "findings": .list(of: findings) { $0.json },
    ]
  }

  var lines: [SafeText] {
    let checked: SafeText = "\(events) events and \(messages) messages checked."
    let chain: SafeText = "Head of the chain: \(SafeText(untrusted: head, kind: .name))"
    return isSound
      ? ["\(checked) All is as the journal says.", chain]
      : findings.map(\.words) + [checked, chain]
  }

  /// What to do when it is not sound.
  var advice: SafeText {
    findings.allSatisfy(\.isMended)
      ? "The journal is whole. Mend the rest with: dutydesk desk verify --rebuild"
      : "The journal or a message itself is damaged: restore a backup, and keep this file."
  }
}

extension Finding {
  /// Whether rebuilding from the journal mends it.
  var isMended: Bool {
    switch self {
    case .stateDiffers, .queueDiffers, .searchDiffers, .mailIndexDiffers, .strayRows: true
    case .fileDamaged, .chainBroken, .outOfOrder, .unreadable, .messageMissing, .messageDamaged:
      false
    }
  }

  var json: JSON {
    switch self {
    case .fileDamaged(let words): ["code": "file-damaged", "words": .text(words)]
    case .chainBroken(let sequence): ["code": "chain-broken", "sequence": .number(sequence)]
    case .outOfOrder(let sequence): ["code": "out-of-order", "sequence": .number(sequence)]
    case .unreadable(let sequence): ["code": "unreadable", "sequence": .number(sequence)]
    case .stateDiffers(let stream): ["code": "state-differs", "stream": .text("\(stream)")]
    case .queueDiffers(let stream): ["code": "queue-differs", "stream": .text("\(stream)")]
    case .searchDiffers(let stream): ["code": "search-differs", "stream": .text("\(stream)")]
    case .mailIndexDiffers(let stream):
      ["code": "mail-index-differs", "stream": .text("\(stream)")]
    case .strayRows(let table): ["code": "stray-rows", "table": .text(table)]
    case .messageMissing(let digest): ["code": "message-missing", "mail": .text(digest.text)]
    case .messageDamaged(let digest): ["code": "message-damaged", "mail": .text(digest.text)]
    }
  }

  var words: SafeText {
    func line(_ text: String) -> SafeText { SafeText(untrusted: text, kind: .line) }
    return switch self {
    case .fileDamaged(let words): "The file is damaged: \(line(words))."
    case .chainBroken(let sequence):
      "Entry \(sequence) of the journal does not follow from the one before: it was changed."
    case .outOfOrder(let sequence): "Entry \(sequence) of the journal is out of order."
    case .unreadable(let sequence): "Entry \(sequence) of the journal cannot be read."
    case .stateDiffers(let stream):
      "The state of \(line("\(stream)")) is not what its acts add up to."
    case .queueDiffers(let stream): "The queue shows \(line("\(stream)")) otherwise than it is."
    case .searchDiffers(let stream): "The search knows \(line("\(stream)")) otherwise than it is."
    case .mailIndexDiffers(let stream):
      "The index of mail knows \(line("\(stream)")) otherwise than it is."
    case .strayRows(let table): "The table \(line(table)) has rows that no act made."
    case .messageMissing(let digest): "The message \(line(digest.text)) is missing."
    case .messageDamaged(let digest): "The message \(line(digest.text)) is damaged."
    }
  }
}
