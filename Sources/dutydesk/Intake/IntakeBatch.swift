internal import DeskStore
internal import Mail

/// Messages that go into the desk in one transaction.
struct IntakeBatch {
  private(set) var messages: [SourceMessage] = []
  private(set) var arrivals: [Arrival] = []
  private var bytes = 0
  private var began = MonotonicSeconds.now

  var count: Int { messages.count }

  /// Enough for one transaction: 200 messages, 16 MB, or a second of reading.
  var isFull: Bool {
    count >= 200 || bytes >= 16 << 20 || (count > 0 && MonotonicSeconds.now - began >= 1)
  }

  mutating func add(_ message: SourceMessage, _ arrival: Arrival) {
    if messages.isEmpty { began = MonotonicSeconds.now }
    messages.append(message)
    arrivals.append(arrival)
    bytes += message.bytes.count
  }
}
