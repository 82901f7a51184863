import CMail

/// The line between two messages of an mbox: `From sender Fri Jun 27 10:12:00 2003`.
struct MboxSeparator {
  /// The delivery that it states, in seconds since 1970; nil when its date cannot be read.
  let delivered: Int64?

  /// Nil for a line that is part of a message: without a time and a year it is somebody's prose.
  init?(line: [UInt8]) {
    guard line.starts(with: "From ".utf8), line.count <= 1024 else { return nil }
    let words = line.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    guard let time = words.lastIndex(where: Self.isTime), time >= 3,
      let month = words[..<time].lastIndex(where: { Self.months.contains($0.lowercased()) }),
      let year = words[(time + 1)...].first(where: Self.isYear)
        ?? words[month..<time].first(where: Self.isYear)
    else { return nil }
    let day = words[(month - 1)..<time].first { $0.count <= 2 && Int($0) != nil }
    guard let day else { return nil }
    let zone = words[(time + 1)...].first { $0.hasPrefix("+") || $0.hasPrefix("-") } ?? "+0000"
    // The line has no zone as a rule: it is UTC by RFC 4155.
    let date = cmail_date_read("\(day) \(words[month]) \(year) \(words[time]) \(zone)")
    delivered = date.is_known ? date.seconds : nil
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func isTime(_ word: String) -> Bool {
    let fields = word.split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(fields.count) && fields.allSatisfy { $0.count == 2 && Int($0) != nil }
  }

  private static func isYear(_ word: String) -> Bool {
    guard word.count == 4, let year = Int(word) else { return false }
    return (1970...2999).contains(year)
  }
}
