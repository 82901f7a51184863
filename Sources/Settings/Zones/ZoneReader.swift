import Glibc
package import ResponseDomain

/// Reads the system's tz database.
///
/// The rules follow the environment that it was made with: `TZDIR` names another database, `TZ`
/// another zone than the machine's.
package struct ZoneReader: Sendable {
  private let environment: [String: String]
  /// Stands before `/etc` and `/usr`; empty but in tests.
  private let root: String

  /// A reader for a process with that environment; nothing is read yet.
  package init(environment: [String: String], root: String = "") {
    self.environment = environment
    self.root = root
  }

  /// The rules of a zone until the year 2100; afterwards the last offset holds.
  ///
  /// Fails for a zone that the database does not have, and for a damaged file.
  package func rules(for name: ZoneName) throws(SettingsFault) -> ZoneRules {
    guard let bytes = contents(of: directory + "/" + name.text) else {
      if name == .utc { return .utc }
      throw SettingsFault(
        file: name.text, kind: .unknownName(name.text, nearest: .none))
    }
    do throws(ZoneDamage) {
      let file = try ZoneFile(bytes)
      return ZoneRules(name: name, earliest: file.earliest, spans: file.spans)
    } catch {
      throw SettingsFault(file: name.text, kind: .damagedZone(error))
    }
  }

  /// The machine's zone: from `TZ`, else from `/etc/localtime`, else from `/etc/timezone`; UTC
  /// when none of them names a zone of the database.
  package func localZone() -> ZoneName {
    if let asked = environment["TZ"] {
      // POSIX: an empty TZ means UTC; a colon may stand before a name.
      if asked.isEmpty { return .utc }
      if let zone = known(asked.first == ":" ? String(asked.dropFirst()) : asked) { return zone }
    }
    if let zone = link(root + "/etc/localtime").flatMap(known) { return zone }
    let written = contents(of: root + "/etc/timezone").map { bytes in
      String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
    }
    return written.flatMap(known) ?? .utc
  }

  private var directory: String {
    let asked = environment["TZDIR"] ?? ""
    return asked.isEmpty ? root + "/usr/share/zoneinfo" : asked
  }

  /// The zone that a name or a path into the database names; nil when there is no such file.
  private func known(_ text: String) -> ZoneName? {
    var name = text
    if text.first == "/" || text.first == "." {
      let steps = text.split(separator: "/")
      guard let database = steps.lastIndex(of: "zoneinfo"), database + 1 < steps.count else {
        return nil
      }
      name = String(text[steps[database + 1].startIndex...])
    }
    guard let zone = ZoneName(name) else { return nil }
    do throws(SettingsFault) {
      return try rules(for: zone).name
    } catch {
      // What it names is no zone, so the next source is asked.
      return nil
    }
  }

  private func link(_ path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink(path, $0, bytes.count) } ?? 0
    }
    return count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
  }

  /// The bytes of a file of at most 1 MB; nil when it cannot be read.
  private func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    var length = 0
    while length < 1 << 20 {
      if length == bytes.count { bytes.append(contentsOf: repeatElement(0, count: length)) }
      let count = bytes.withUnsafeMutableBytes { buffer in
        fread(buffer.baseAddress?.advanced(by: length), 1, buffer.count - length, file)
      }
      if count == 0 { break }
      length += count
    }
    guard ferror(file) == 0, length > 0 else { return nil }
    return Array(bytes.prefix(length))
  }
}
