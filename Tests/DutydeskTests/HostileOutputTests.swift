import Foundation
import Testing

/// Nothing from outside reaches a terminal as it came.
@Suite struct HostileOutputTests {
  @Test("no control, bidi or invisible character of a mail is written, as text or as data")
  func mail() throws {
    let desk = try TestDesk()
    let file = desk.file("hostile.eml")
    try Self.message.write(to: file)
    try desk.done(["mail", "take", file.path])
    try desk.done(["inbox", "acknowledge", "m1", "--by-hand", Self.nasty])
    try desk.done(["case", "open", "m1"])
    try desk.done(["case", "note", "1001", "--text", Self.nasty, "--pin"])
    try desk.done(["case", "child", "1001", "--title", Self.nasty, "--finder", Self.nasty])
    let commands = [
      ["mail", "show", file.path], ["mail", "show", "m1"], ["inbox", "show", "m1"],
      ["inbox", "list", "--all"], ["case", "list", "--all"], ["case", "show", "1001"],
      ["case", "history", "1001"], ["case", "history", "m1"], ["mail", "save", "m1", "1", "--to"],
      ["case", "show", Self.nasty], ["mail", "take", "/nonexistent" + Self.nasty],
    ]
    for (index, command) in commands.enumerated() {
      for more in [[], ["--json"]] {
        let end = command.last == "--to" ? [desk.file("out\(index)\(more.count)").path] : []
        let ended = try desk.run(command + end + more)
        for (name, text) in [("stdout", ended.output), ("stderr", ended.errors)] {
          let bad = String(decoding: text, as: UTF8.self).unicodeScalars.filter(Self.isHarmful)
          #expect(bad.isEmpty, "\(command + more) \(name): \(bad.map { $0.value })")
        }
      }
    }
    let read = try desk.run(["mail", "show", "m1", "--json"]).json
    #expect(read["subject"] as? String == "subject " + Self.nasty, "data stays exact")
  }

  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  static let nasty =
    "a\u{1B}]0;x\u{7}b\u{9B}31mc\u{202E}d\u{200B}e\u{FEFF}f\u{7F}g\u{E0041}h\u{2028}i\u{E000}j"

  static let message: Data = {
    let encoded = Data(("subject " + nasty).utf8).base64EncodedString()
    let name = Data((nasty + ".exe").utf8).base64EncodedString()
    let text = """
      Received: from a by b; Tue, 1 Jul 2003 07:30:00 -0700
      From: =?utf-8?B?\(name)?= <a\u{1B}[31m@finder.example>
      Subject: =?utf-8?B?\(encoded)?=
      Message-ID: <\u{202E}hostile@finder.example>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: text/plain; charset=utf-8

      \(nasty)
      --x
      Content-Type: application/octet-stream; name="=?utf-8?B?\(name)?="
      Content-Disposition: attachment; filename="=?utf-8?B?\(name)?="

      MZ
      --x--

      """
    return Data(text.utf8) + Data([0, 1, 2, 0xFF, 0xC2, 0x9B])
  }()
}
