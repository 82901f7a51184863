/// Work that runs beside the patch.
package enum Track: String, CaseIterable, Hashable, Codable, Sendable, CodingKeyRepresentable {
  case workaround
  case rootCause = "root cause"
  case support
  case communications
  case thirdParty = "third party"
}
