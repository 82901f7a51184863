internal import Glibc
internal import TerminalDriver

/// A Maildir of messages like those that reach a security address.
struct GeneratedMail {
  let count: Int

  func make(in folder: String) throws {
    for name in ["", "/new", "/cur", "/tmp"] { mkdir(folder + name, 0o700) }
    var dice = Dice(seed: 1026)
    for number in 1...count {
      let paragraphs = (0..<4 + dice.number(below: 8)).map { _ in
        (0..<5).map { _ in dice.words(10) }.joined(separator: "\n")
      }
      let minute = number / 60 % 60
      let second = number % 60
      try TextFile.write(
        """
        From: \(dice.words(2)) <finder\(dice.number(below: 500))@finders.example>
        To: secure@desk.example
        Subject: \(dice.words(6))
        Date: Tue, 8 Jul 2003 13:\(minute < 10 ? "0" : "")\(minute):\(second < 10 ? "0" : "")\(second) +0000
        Message-ID: <\(number).generated@finders.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        \(paragraphs.joined(separator: "\n\n"))

        """, to: "\(folder)/new/\(1_057_000_000 + number).\(number).host")
    }
  }
}
