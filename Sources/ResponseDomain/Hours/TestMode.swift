/// Whether a machine runs a test or a person does.
package enum TestMode: String, CaseIterable, Hashable, Codable, Sendable {
  case automated, manual
}
