import Foundation
import ResponseDomain
import Testing

@testable import Settings

@Suite struct LocalZoneTests {
  let database = ["TZDIR": "/usr/share/zoneinfo"]

  @Test(
    "TZ names the zone in each of its forms",
    arguments: [
      ("Europe/Berlin", "Europe/Berlin"), (":Europe/Berlin", "Europe/Berlin"),
      ("/usr/share/zoneinfo/Asia/Kolkata", "Asia/Kolkata"),
      (":/usr/share/zoneinfo/Asia/Kolkata", "Asia/Kolkata"), ("", "UTC"),
    ])
  func fromEnvironment(text: String, name: String) throws {
    let reader = ZoneReader(environment: ["TZ": text].merging(database) { $1 })
    #expect(reader.localZone() == (try zoneName(name)))
  }

  @Test func `The link of the machine comes before its text file`() throws {
    let folder = try Folder()
    try folder.link("etc/localtime", to: "../usr/share/zoneinfo/America/Los_Angeles")
    try folder.write(Array("Europe/Berlin\n".utf8), to: "etc/timezone")
    let reader = ZoneReader(environment: database, root: folder.path)
    #expect(reader.localZone() == (try zoneName("America/Los_Angeles")))
  }

  @Test func `A copied localtime leaves the text file to tell`() throws {
    let folder = try Folder()
    try folder.write([0], to: "etc/localtime")
    try folder.write(Array("Europe/Berlin\n".utf8), to: "etc/timezone")
    let reader = ZoneReader(environment: database, root: folder.path)
    #expect(reader.localZone() == (try zoneName("Europe/Berlin")))
  }

  @Test(
    "What names no zone is passed over",
    arguments: ["Mars/Olympus", "CET-1CEST,M3.5.0,M10.5.0/3", "../../etc/passwd", "/etc/passwd"])
  func passedOver(text: String) throws {
    let folder = try Folder()
    try folder.write(Array("Mars/Olympus\n".utf8), to: "etc/timezone")
    let reader = ZoneReader(
      environment: ["TZ": text].merging(database) { $1 }, root: folder.path)
    #expect(reader.localZone() == .utc)
  }
}
