/// Why something in a mailbox was not taken as a message.
package enum PassOverReason: Hashable, Sendable {
  case symbolicLink
  case directory
  case pipe
  case device
  case socket
  case tooLarge(bytes: Int, limit: Int)
  /// The system refused to read it; an `errno` value.
  case unreadable(errno: Int32)
}

extension PassOverReason {
  /// A stable name for scripts.
  package var code: String {
    switch self {
    case .symbolicLink: "symbolicLink"
    case .directory: "directory"
    case .pipe: "pipe"
    case .device: "device"
    case .socket: "socket"
    case .tooLarge: "tooLarge"
    case .unreadable: "unreadable"
    }
  }
}
