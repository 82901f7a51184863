/// How many colours may be used.
package enum ColorDepth: String, CaseIterable, Hashable, Sendable {
  case none = "never"
  case eight = "8"
  case sixteen = "16"
  case indexed = "256"
  case direct
}
