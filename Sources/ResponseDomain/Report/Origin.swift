/// Where a report's words are: in a message, or in what a person wrote down.
package enum Origin: Hashable, Codable, Sendable {
  case mail(message: InboundMail)
  case byHand(report: HandReport)
}
