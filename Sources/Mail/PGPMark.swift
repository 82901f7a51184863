/// Whether a message says that it is signed or encrypted with PGP; nothing is verified.
package enum PGPMark: String, Hashable, Sendable {
  case none
  case signed
  case encrypted
}
