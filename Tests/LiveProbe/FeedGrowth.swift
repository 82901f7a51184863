import Console
import DeskStore
import Foundation
import Grid
import ResponseDomain

/// A wall that reads one feed after another: how much its memory grows.
enum FeedGrowth {
  static func run(changes: Int) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("feed-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try ProbeDesk.make(in: folder.path, cases: 60)
    let path = store.feedPath
    let first = try Data(contentsOf: URL(fileURLWithPath: path))
    _ = try store.carryOut(
      .case(ProbeDesk.first, .acknowledge(report: nil, at: nil, how: ProbeDesk.words("call"))),
      by: ProbeDesk.hale, at: ProbeDesk.now, offset: 0, under: ProbeDesk.policy)
    let second = try Data(contentsOf: URL(fileURLWithPath: path))
    let paths = try [first, second].enumerated().map { index, bytes in
      let file = folder.appendingPathComponent("feed\(index)")
      try bytes.write(to: file)
      return file.path
    }
    var wall = WallState(
      size: Size(columns: 120, rows: 36), glyphs: .unicode, every: 20, wanted: nil,
      now: ProbeDesk.now)
    func read(_ count: Int) {
      for change in 0..<count {
        do throws(WallFeedFault) {
          wall.take(.success(try FeedFile.read(paths[change % 2])))
        } catch {
          wall.take(.failure(error))
        }
        wall.tick(wall.now + TimeSpan(seconds: 1))
        if change % 50 == 0, wallFrame(wall).cells.isEmpty { return }
      }
    }
    read(max(500, changes / 20))
    let before = residentKilobytes()
    read(changes)
    print(
      "\(changes) feeds: grown by \(residentKilobytes() - before) KB to \(residentKilobytes()) KB")
  }

  private static func residentKilobytes() -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE))) / 1024
  }
}
