/// A file name out of mail, made harmless for a file system, a shell and a terminal.
struct SafeFileName {
  /// Longest result, in UTF-8 bytes; file systems allow 255, and people must be able to read it.
  static let longest = 120

  let text: String

  /// Keeps the last part of a path only, whichever way its slashes lean, and of that no control,
  /// invisible, bidirectional or reserved character; `part` names what is left without a name.
  init(claimed: String?, part: Int) {
    var scalars = String.UnicodeScalarView()
    for scalar in (claimed ?? "").unicodeScalars {
      if scalar == "/" || scalar == "\\" {
        scalars.removeAll()
      } else if Self.isHarmful(scalar) {
        continue
      } else if "<>:\"|?*%$`'&;!{}[]()~#".unicodeScalars.contains(scalar) {
        scalars.append("_")
      } else {
        scalars.append(scalar.properties.isWhitespace ? " " : scalar)
      }
    }
    // A leading dot hides a file, a leading dash is an option, a trailing dot or blank is lost on
    // Windows and turns "x.exe." into "x.exe".
    let trimmed = scalars.drop { $0 == "." || $0 == "-" || $0 == " " }
    var kept = Array(trimmed)
    while let last = kept.last, last == "." || last == " " { kept.removeLast() }
    var name = String(String.UnicodeScalarView(kept))
    if name.isEmpty { name = "attachment-\(part)" }
    let stem = name.prefix { $0 != "." }.uppercased()
    if Self.devices.contains(stem) { name = "_" + name }
    text = Self.shortened(name)
  }

  private static let devices: Set<String> = {
    var names: Set<String> = ["CON", "PRN", "AUX", "NUL"]
    for number in 0...9 { names.formUnion(["COM\(number)", "LPT\(number)"]) }
    return names
  }()

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default:
      scalar.properties.isVariationSelector || scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Cut in the middle of the stem, so that the extension, which warns people, stays in sight.
  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > longest else { return name }
    var tail = ""
    if let dot = name.lastIndex(of: "."), name[dot...].utf8.count <= 20 {
      tail = String(name[dot...])
    }
    var head = ""
    var room = longest - tail.utf8.count - 3
    for scalar in name.unicodeScalars {
      room -= UTF8.width(scalar)
      if room < 0 { break }
      head.unicodeScalars.append(scalar)
    }
    return head + "..." + tail
  }
}
