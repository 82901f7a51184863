import TOMLKit

extension TomlNode {
  /// Reads a whole document; the tables and lists of TOMLKit do not leave this file.
  ///
  /// The parser never frees a document, so each call keeps a few times the size of the text for
  /// good. A file is read at the start and when it has changed.
  static func document(_ text: String, file: String) throws(SettingsFault) -> [String: TomlNode] {
    // The parser would take the text to end there.
    if let zero = text.utf8.firstIndex(of: 0) {
      let line = text.utf8[..<zero].count(where: { $0 == 0x0A }) + 1
      throw SettingsFault(
        file: file,
        mistakes: [
          Mistake(place: .top, kind: .notToml("there is a NUL in the text"), line: .at(line))
        ])
    }
    do {
      return entries(of: try TOMLTable(string: text))
    } catch {
      // TOMLTable(string:) throws nothing else, but its signature does not say so.
      guard let error = error as? TOMLParseError else {
        throw SettingsFault(file: file, kind: .notToml("\(error)"))
      }
      throw SettingsFault(
        file: file,
        mistakes: [
          Mistake(
            place: .top, kind: .notToml(error.description), line: .at(error.source.begin.line))
        ])
    }
  }

  private static func entries(of table: TOMLTable) -> [String: TomlNode] {
    var entries: [String: TomlNode] = [:]
    for (key, value) in table { entries[key] = TomlNode(value.tomlValue) }
    return entries
  }

  private init(_ value: TOMLValue) {
    switch value.type {
    case .table: self = .table(value.table.map(TomlNode.entries) ?? [:])
    case .array: self = .list(value.array.map { $0.map { TomlNode($0.tomlValue) } } ?? [])
    case .string: self = .text(value.string ?? "")
    case .int: self = .integer(value.int ?? 0)
    case .double: self = .fraction(value.double ?? 0)
    case .bool: self = .truth(value.bool ?? false)
    case .date: self = .day
    case .time:
      let time = value.time
      self = .clock(
        hour: time?.hour ?? 0, minute: time?.minute ?? 0, second: time?.second ?? 0)
    case .dateTime: self = value.dateTime.map { .moment(WrittenMoment($0)) } ?? .day
    }
  }
}

extension WrittenMoment {
  init(_ written: TOMLDateTime) {
    self.init(
      year: written.date.year, month: written.date.month, day: written.date.day,
      hour: written.time.hour, minute: written.time.minute, second: written.time.second,
      zone: written.offset.map { .east(minutes: $0.offset) } ?? .policy)
  }
}
