/// Lines of a file with their line ends and places; a line that is too long is measured, not kept.
struct LineReader {
  struct Line {
    let bytes: [UInt8]
    /// Where it begins in the file.
    let offset: Int
    /// Its length in the file, which for a line that is too long is more than its bytes.
    let length: Int
  }

  /// Bytes of the file that the lines so far hold.
  private(set) var offset = 0
  private let file: MailFile
  private let longestKept: Int
  private var chunk: [UInt8] = []
  private var at = 0

  init(file: MailFile, longestKept: Int) {
    self.file = file
    self.longestKept = longestKept
  }

  /// The next line; nil at the end of the file.
  mutating func next() throws(SourceFailure) -> Line? {
    let start = offset
    var kept: [UInt8] = []
    var length = 0
    while true {
      if at == chunk.count {
        chunk = try file.nextChunk(size: 256 << 10)
        at = 0
        if chunk.isEmpty { break }
      }
      let newline = chunk[at...].firstIndex(of: 0x0A)
      let end = newline.map { $0 + 1 } ?? chunk.count
      length += end - at
      if length <= longestKept { kept += chunk[at..<end] }
      at = end
      if newline != nil { break }
    }
    offset += length
    return length == 0 ? nil : Line(bytes: kept, offset: start, length: length)
  }
}
