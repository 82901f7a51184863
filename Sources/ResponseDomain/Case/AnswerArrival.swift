/// Why a case stops waiting on its finder.
package enum AnswerArrival: Hashable, Codable, Sendable {
  case message
  /// The finder was silent for longer than policy waits.
  case silence(reason: Words)
}
