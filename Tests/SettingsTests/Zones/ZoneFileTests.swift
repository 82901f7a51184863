import Foundation
import ResponseDomain
import Testing

@testable import Settings

@Suite struct ZoneFileTests {
  /// A small file: one change, two offsets, and a rule.
  private func file(
    version: UInt8 = 0x32, leapSeconds: Int = 0, types: [(offset: Int32, name: UInt8)]? = nil,
    times: [Int64] = [0], indices: [UInt8] = [1], footer: String = "\nAAA0\n"
  ) -> [UInt8] {
    let types = types ?? [(3600, 0), (0, 4)]
    let names = Array("BBB\0AAA\0".utf8)
    func header(_ counts: [Int]) -> [UInt8] {
      Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
        + counts.flatMap { big(UInt64($0), 4) }
    }
    func big(_ number: UInt64, _ size: Int) -> [UInt8] {
      (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    return header([0, 0, 0, 0, 0, 0])
      + header([0, 0, leapSeconds, times.count, types.count, names.count])
      + times.flatMap { big(UInt64(bitPattern: $0), 8) } + indices
      + types.flatMap { big(UInt64(UInt32(bitPattern: $0.offset)), 4) + [0, $0.name] } + names
      + Array(footer.utf8)
  }

  @Test func `The small file is read`() throws {
    let zone = try ZoneFile(file())
    #expect(zone.earliest.offset == 3600)
    #expect(
      zone.spans == [.init(from: Instant(seconds: 0), offset: 0, abbreviation: "AAA")])
  }

  @Test func `Damage is refused by name`() {
    let damaged: [(bytes: [UInt8], damage: ZoneDamage)] = [
      ([], .cutShort), (Array("TZif2".utf8), .cutShort),
      (Array("PNG and more than four bytes".utf8), .notZoneFile),
      (file(version: 0), .oldVersion), (file(leapSeconds: 1), .leapSeconds),
      (file(types: []), .badCounts), (file(types: [(0, 0)]), .badCounts),
      (file(types: [(90_000, 0), (-90_000, 0)]), .badOffset),
      (file(types: [(0, 0), (0, 9)]), .badName),
      (file(times: [5, 5], indices: [0, 1]), .badOrder),
      (file(times: [Int64.min]), .badTime), (file(footer: ""), .badFooter),
      (file(footer: "\nAAA0"), .badFooter), (file(footer: "\nAA0\n"), .badFooter),
      (file(footer: "\nAAA\n"), .badFooter), (file(footer: "\nAAA0BBB\n"), .badFooter),
      (file(footer: "\nAAA0BBB,M13.1.0,M3.1.0\n"), .badFooter),
      (file(footer: "\nAAA0BBB,M3.1.0,M4.1.0x\n"), .badFooter),
      (file(footer: "\nAAA0BBB,J366,J1\n"), .badFooter),
      (file(footer: "\nAAA99\n"), .badFooter),
    ]
    for (bytes, damage) in damaged {
      #expect(throws: damage) { () throws(ZoneDamage) in try ZoneFile(bytes) }
    }
  }

  @Test func `A real file cut anywhere or with any byte changed is read or refused`() throws {
    let path = "/usr/share/zoneinfo/America/Los_Angeles"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    var refused = 0
    for length in 0..<bytes.count {
      do { _ = try ZoneFile(Array(bytes.prefix(length))) } catch { refused += 1 }
      var changed = bytes
      changed[length] ^= 0xFF
      do { _ = try ZoneFile(changed, lastYear: 2040) } catch { refused += 1 }
    }
    #expect(refused > bytes.count)
  }

  @Test func `A summer that lasts all year has no end`() throws {
    let rule = try ZoneRule(Array("XXX3EDT4,0/0,J365/23".utf8)[...])
    #expect(Set(rule.spans(after: nil, lastYear: 1975).dropLast().map(\.abbreviation)) == ["EDT"])
  }

  @Test(
    "Days of a rule are counted as POSIX says",
    arguments: [
      (",J60/0", 2003, "2003-03-01"), (",J60/0", 2004, "2004-03-01"), (",59/0", 2004, "2004-02-29"),
      (",59/0", 2003, "2003-03-01"), (",M2.5.0/0", 2004, "2004-02-29"),
      (",M10.5.0/0", 2003, "2003-10-26"), (",M4.1.0/0", 2003, "2003-04-06"),
      (",M12.5.3/24", 2003, "2004-01-01"), (",M3.4.4/-1", 2003, "2003-03-26"),
    ])
  func days(text: String, year: Int, day: String) throws {
    var reader = ZoneRuleReader(Array(text.utf8)[...])
    let change = try YearlyChange(&reader)
    #expect(ZoneRules.utc.local(change.moment(in: year, offset: 0)).day.iso == day)
  }
}
