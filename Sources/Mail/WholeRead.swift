import Glibc

/// The bytes of a whole message out of a descriptor, or the reason to pass it over.
enum WholeRead {
  case bytes([UInt8])
  case passedOver(PassOverReason)

  /// Reads to the end; `size` is what is expected, and more than `limit` bytes are not kept.
  init(descriptor: Int32, expecting size: Int, limit: Int) {
    guard size <= limit else {
      self = .passedOver(.tooLarge(bytes: size, limit: limit))
      return
    }
    var bytes: [UInt8] = []
    // One byte more than expected, so that a whole file comes in one piece.
    var room = max(size, 4095) + 1
    while true {
      var count = 0
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
        count = read(descriptor, buffer.baseAddress, room)
        initialized = max(0, count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        self = .passedOver(.unreadable(errno: errno))
        return
      }
      if count == 0 {
        self = .bytes(bytes)
        return
      }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= limit else {
        self = .passedOver(.tooLarge(bytes: bytes.count, limit: limit))
        return
      }
      room = 1 << 16
    }
  }
}
