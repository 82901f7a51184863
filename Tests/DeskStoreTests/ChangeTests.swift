import DeskStore
import Foundation
import ResponseDomain
import Testing

@Suite("The change signal")
struct ChangeTests {
  let fixture = Fixture()

  private func isReadable(_ descriptor: Int32) -> Bool {
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 0) == 1
  }

  @Test("A commit of another process wakes a reader, once")
  func wakes() throws {
    let store = try fixture.create()
    let reader = try fixture.open(.reading)
    let descriptor = try reader.changeDescriptor()
    let version = try reader.dataVersion()
    #expect(!isReadable(descriptor))
    try store.openCase("Spooler stops")
    #expect(isReadable(descriptor))
    #expect(try reader.consumeChanges())
    #expect(!isReadable(descriptor))
    #expect(try !reader.consumeChanges())
    #expect(try reader.dataVersion() != version)
  }

  @Test("A signal that was thrown away is made again")
  func remade() throws {
    let store = try fixture.create()
    let reader = try fixture.open(.reading)
    _ = try reader.changeDescriptor()
    try FileManager.default.removeItem(atPath: fixture.directory + "/changed")
    try store.openCase("Spooler stops")
    #expect(try reader.consumeChanges())
  }

  @Test("What happens to other files is no change, and a refused act neither")
  func others() throws {
    let store = try fixture.create()
    let reader = try fixture.open(.reading)
    _ = try reader.changeDescriptor()
    try Data().write(to: URL(fileURLWithPath: fixture.directory + "/other"))
    #expect(throws: Refusal.self) {
      try store.act(.case(Fixture.caseID(1), .note(nil, isPinned: false)))
    }
    #expect(try !reader.consumeChanges())
  }

  @Test("A version tells what a writer that died before its signal has done")
  func version() throws {
    let store = try fixture.create()
    let reader = try fixture.open(.reading)
    let before = try reader.dataVersion()
    #expect(try reader.dataVersion() == before)
    try store.openCase("Spooler stops")
    #expect(try reader.dataVersion() != before)
  }
}
