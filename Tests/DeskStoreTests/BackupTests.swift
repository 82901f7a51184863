import DeskStore
import Foundation
import GRDB
import ResponseDomain
import Testing

@Suite("Backup and restore")
struct BackupTests {
  let fixture = Fixture()
  private var copy: String { fixture.directory + "/copy.sqlite" }

  @Test("A backup holds the desk as it was and is one file")
  func backup() throws {
    let store = try fixture.create()
    try store.openCase("Spooler stops")
    var told: [CareProgress] = []
    try store.backup(to: copy) {
      told.append($0)
      return true
    }
    #expect(told.last.map { $0.done == $0.total } == true)
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.directory)
    #expect(names.filter { $0.hasPrefix("copy") } == ["copy.sqlite"])

    let other = Fixture()
    try DeskStore.restore(from: copy, in: other.directory)
    let restored = try other.open()
    #expect(try restored.info().head == store.info().head)
    #expect(try restored.verify(under: fixture.policy).isSound)
    #expect(
      try String(contentsOfFile: other.directory + "/policy.toml", encoding: .utf8)
        == "# policy\n")
  }

  @Test("Restoring goes back to the backup under the eyes of everybody on the desk")
  func restore() throws {
    let store = try fixture.create()
    try store.openCase("Spooler stops")
    try store.backup(to: copy)
    try store.openCase("Too much")
    let before = try store.dataVersion()
    try DeskStore.restore(from: copy, in: fixture.directory)
    #expect(try store.dataVersion() != before)
    #expect(try store.case(Fixture.caseID(1002)) == nil)
    #expect(try store.openCase("Again").act == ActNumber(6))
    #expect(try store.verify(under: fixture.policy).isSound)
  }

  @Test("A backup is not written over a file, and one that was stopped leaves none")
  func refused() throws {
    let store = try fixture.create()
    #expect(throws: StoreFault.interrupted) { try store.backup(to: copy) { _ in false } }
    #expect(!FileManager.default.fileExists(atPath: copy))
    try store.backup(to: copy)
    #expect(
      throws: StoreFault.cannotCreate(path: copy, why: "there is a file already")
    ) { try store.backup(to: copy) }
  }

  @Test("A file that is no desk is not restored, and the desk stays")
  func foreign() throws {
    let store = try fixture.create()
    try store.openCase("Spooler stops")
    #expect(throws: StoreFault.notFound("no file \(copy)")) {
      try DeskStore.restore(from: copy, in: fixture.directory)
    }
    try Data("hello".utf8).write(to: URL(fileURLWithPath: copy))
    #expect(throws: StoreFault.foreign(path: copy)) {
      try DeskStore.restore(from: copy, in: fixture.directory)
    }
    #expect(try store.case(Fixture.caseID(1001)) != nil)
  }

  @Test("A stopped restore leaves the desk as it was")
  func stopped() throws {
    let store = try fixture.create()
    try store.backup(to: copy)
    try store.openCase("Spooler stops")
    #expect(throws: StoreFault.interrupted) {
      try DeskStore.restore(from: copy, in: fixture.directory) { _ in false }
    }
    #expect(try store.case(Fixture.caseID(1001)) != nil)
    #expect(try store.verify(under: fixture.policy).isSound)
  }
}
