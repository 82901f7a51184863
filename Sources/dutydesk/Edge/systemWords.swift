internal import Glibc
internal import Grid

/// What the system says of an `errno` value.
func systemWords(_ code: Int32) -> SafeText {
  SafeText(untrusted: String(cString: strerror(code)), kind: .line)
}
