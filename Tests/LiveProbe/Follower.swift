import Console
import DeskStore
import Foundation
import Grid
import ResponseDomain

/// A reader as a lead's console is one: wakes, reads the queue, draws, and tells how late it was.
///
/// The writer puts the moment of each act into the title of the case that it changes.
struct Follower {
  let directory: String

  func run() throws {
    let store = try DeskStore.open(in: directory, mode: .reading)
    let descriptor = try store.changeDescriptor()
    var version = try store.dataVersion()
    var state = try console(on: store)
    tell("ready\n")
    while true {
      var wait = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
      ]
      poll(&wait, 2, -1)
      if wait[1].revents != 0 { return }
      guard try store.consumeChanges() else { continue }
      let found = try store.dataVersion()
      guard found != version else { continue }
      version = found
      let page = try read(store)
      _ = update(&state, .queueLoaded(page))
      let drawn = frame(state)
      let title = page.rows.first { $0.entry.subject == .case(ProbeDesk.first) }?.entry.title
      guard drawn.size.rows > 0, let began = title.flatMap({ Int($0) }) else { continue }
      tell("\(began) \(ProbeDesk.nanoseconds - began)\n")
    }
  }

  private func tell(_ line: String) {
    FileHandle.standardOutput.write(Data(line.utf8))
  }

  private func console(on store: DeskStore) throws -> ConsoleState {
    let setting = ConsoleSetting(
      user: ProbeDesk.hale, policy: ProbeDesk.policy, zone: .utc, canWrite: false,
      glyphs: .unicode, rightToLeft: .show)
    let desk = try store.desk().value
    var state = ConsoleState(
      setting: setting, now: ProbeDesk.now, size: Size(columns: 120, rows: 36),
      desk: DeskGlance(
        desk: desk, counts: [:], unowned: 0, feed: .never, isPolicyAsShipped: false,
        readAt: ProbeDesk.now))
    _ = update(&state, .queueLoaded(try read(store)))
    return state
  }

  private func read(_ store: DeskStore) throws -> Console.QueuePage {
    let page = try store.queue(limit: 200, at: ProbeDesk.now)
    let versions = try store.versions(of: page.entries.map(\.subject.stream))
    return Console.QueuePage(
      request: QueueRequest(filter: Filter.open, around: .start, limit: 200),
      firstIndex: page.offset,
      rows: page.entries.map {
        Console.QueuePage.Row(entry: $0, version: versions[$0.subject.stream] ?? 0)
      }, total: page.total, counts: page.counts)
  }
}
