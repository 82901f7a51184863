/// Where a report is.
package enum Place: Hashable, Codable, Sendable {
  case inbox
  case filed(under: CaseID)
  case dismissed(details: Dismissal)
}
