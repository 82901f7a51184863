internal import FoundationEssentials
internal import Glibc
package import ResponseDomain

/// The file that a wall reads; it holds a `WallFeed` as JSON.
package enum FeedFile {
  /// Where it lies in the directory of a desk.
  package static let name = "wall/feed.json"

  /// A larger file is no feed.
  static let mostBytes = 1 << 19

  /// Reads the feed at a path; whatever lies there, it says what is wrong and never waits.
  package static func read(_ path: String) throws(WallFeedFault) -> WallFeed {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw errno == EACCES || errno == EPERM ? .forbidden : .absent }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
      (1...mostBytes).contains(Int(facts.st_size))
    else { throw .damaged }
    var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
    let count = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
    guard count == bytes.count else { throw .damaged }
    do {
      return try JSONDecoder().decode(WallFeed.self, from: Data(bytes))
    } catch let fault as WallFeedFault {
      throw fault
    } catch {
      throw .damaged
    }
  }

  /// Puts a feed in place of the one in a desk's directory, whole or not at all.
  ///
  /// Not made to outlast a loss of power: the next act, or the next half minute, writes it anew.
  static func write(_ bytes: [UInt8], in directory: String) throws {
    let folder = directory + "/wall"
    let draft = "\(folder)/.feed-\(SystemCall.process)-\(pthread_self()).new"
    do {
      try SystemCall.writeOpen(draft, bytes)
    } catch {
      try SystemCall.makeOpenDirectory(folder, in: directory)
      try SystemCall.writeOpen(draft, bytes)
    }
    guard rename(draft, directory + "/" + name) == 0 else {
      let fault = StoreFault.io(SystemCall.lastError)
      SystemCall.remove(draft)
      throw fault
    }
  }
}
