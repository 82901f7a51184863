import Testing

@testable import Mail

@Suite struct MessageReaderTests {
  let reader = MessageReader()

  @Test func `A plain message is read whole`() {
    var expected = ReadMessage()
    expected.from = MailAddress(name: "Finder, A.", address: "finder@example.org")
    expected.allFrom = [MailAddress(name: "Finder, A.", address: "finder@example.org")]
    expected.to = [MailAddress(name: "", address: "secure@example.com")]
    expected.subject = "Buffer overflow in RPC"
    expected.date = MailDate(seconds: 1_056_733_860, offset: 7200)
    expected.messageID = "1@example.org"
    expected.inReplyTo = "0@example.com"
    expected.references = ["a@example.com", "0@example.com"]
    expected.receivedAt = MailDate(seconds: 1_056_733_920, offset: -25200)
    expected.hasReceived = true
    expected.text = "hello\nworld\n"
    expected.textSource = .plain
    let fields =
      "In-Reply-To: Your note <0@example.com>\nReferences: <a@example.com>\n <0@example.com>\n"
    #expect(reader.read(Letter.bytes(fields, "hello\r\nworld\r\n")) == expected)
  }

  @Test func `Text, attachments and a forwarded message come out of a tree of parts`() {
    let message = reader.read(Letter.mixed)
    #expect(
      message.text == """
        Grüße

        From: other@example.net
        Subject: inner é

        The inner words.
        """)
    #expect(
      message.attachments == [
        Attachment(
          safeName: "Jürgen.png", declaredType: "image/png", trueType: .windowsProgram, size: 20,
          part: 4),
        Attachment(
          safeName: "run.sh", declaredType: "application/x-sh", trueType: .script, size: 9, part: 8),
      ])
    #expect(message.notes.isEmpty)
    #expect(reader.attachment(part: 8, of: Letter.mixed) == Array("#!/bin/sh".utf8))
    #expect(reader.attachment(part: 99, of: Letter.mixed) == nil)
  }

  @Test(
    arguments: [
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42], "日本"),
      ("gb18030", [0xD6, 0xD0, 0xCE, 0xC4], "中文"),
      ("gb2312", [0xD6, 0xD0, 0xCE, 0xC4], "中文"),
      ("koi8-r", [0xF0, 0xD2, 0xC9], "При"),
      ("windows-1252", [0x93, 0xE9, 0x94, 0x80], "“é”€"),
      ("iso-8859-1", [0x93, 0xE9, 0x94], "“é”"),
      ("utf-7", Array("+AOQ-x".utf8), "äx"),
      ("big5", [0xA4, 0xA4, 0xA4, 0xE5], "中文"),
      ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
      ("euc-kr", [0xC7, 0xD1], "한"),
      ("ks_c_5601-1987", [0xC7, 0xD1], "한"),
      ("windows-1251", [0xCF, 0xF0], "Пр"),
      ("utf-16", [0xFF, 0xFE, 0x41, 0x00, 0xE9, 0x00], "Aé"),
      ("ibm850", [0x81], "ü"),
      ("tis-620", [0xA1], "ก"),
    ] as [(String, [UInt8], String)])
  func `Text is decoded from any charset`(charset: String, raw: [UInt8], text: String) {
    // As quoted-printable, since UTF-16 has NUL bytes, which are noted when they are bare.
    let quoted = raw.map { "=" + String(Int($0) + 0x100, radix: 16).suffix(2).uppercased() }
    let body = Array(quoted.joined().utf8)
    let message = reader.read(
      Letter.body(body, charset: charset, encoding: "quoted-printable"))
    #expect(message.text == text)
    #expect(message.notes.isEmpty)
  }

  @Test func `A charset that nobody knows is noted and the text is still there`() {
    let message = reader.read(Letter.body([0x41, 0xE9], charset: "x-martian"))
    #expect(message.text == "Aé")
    #expect(message.notes == [.unknownCharset(name: "x-martian")])
  }

  @Test(arguments: ["../../etc/passwd", "UTF-8//TRANSLIT", "internal", "utf-8/", " "])
  func `A charset that is no plain name is not given to the system`(name: String) {
    let message = reader.read(Letter.body([0x41], charset: "\"\(name)\""))
    #expect(message.text == "A")
  }

  @Test func `Bytes that fit no charset become replacement characters`() {
    let message = reader.read(Letter.body([0x41, 0xFF, 0x42], charset: "utf-8"))
    #expect(message.text == "A\u{FFFD}B")
    #expect(message.notes == [.badBytes(count: 1)])
  }

  @Test func `8-bit bytes in a header are guessed and noted`() {
    let utf8 = reader.read(Array("Subject: Grüße\n\n".utf8))
    #expect(utf8.subject == "Grüße")
    #expect(utf8.notes.contains(.eightBitHeader(name: "Subject")))
    let latin = reader.read(Array("Subject: Gr".utf8) + [0xFC, 0xDF] + Array("e\n\n".utf8))
    #expect(latin.subject == "Grüße")
  }

  @Test(
    arguments: [
      ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本", []),
      ("=?utf-8?q?a=C3?= =?utf-8?q?=A9b?=", "aéb", []),
      ("folded\n  line", "folded  line", []),
      ("=?x-martian?q?abc?=", "abc", [.unknownCharset(name: "x-martian")]),
      ("a\0b", "a?b", [.nulBytes(count: 1)]),
    ] as [(String, String, [ReadingNote])])
  func `A subject is decoded`(field: String, subject: String, notes: [ReadingNote]) {
    let message = reader.read(
      Array(
        "Subject: \(field)\nFrom: a@b\nDate: Fri, 27 Jun 2003 10:12:00 +0000\nMessage-ID: <x@y>\n\nx"
          .utf8))
    #expect(message.subject == subject)
    #expect(message.notes == notes)
  }

  @Test func `Two From fields are noted and the first counts`() {
    let message = reader.read(
      Array("From: a@b\nFrom: c@d\nSubject: s\nSubject: t\nDate: nonsense\n\nx".utf8))
    #expect(message.from == MailAddress(name: "", address: "a@b"))
    #expect(message.allFrom.map(\.address) == ["a@b", "c@d"])
    #expect(message.subject == "s")
    #expect(
      message.notes == [
        .unreadableDate, .noMessageID, .severalFrom(count: 2),
        .repeatedHeader(name: "Subject", count: 2),
      ])
  }

  @Test(
    arguments: [
      ("", [.empty]),
      ("no header at all\n", [.noHeaders, .missingFrom, .missingDate, .noMessageID]),
      ("\n", [.noHeaders, .missingFrom, .missingDate, .noMessageID]),
      ("X: y\n\n", [.missingFrom, .missingDate, .noMessageID]),
      ("X: y", [.missingFrom, .missingDate, .noMessageID]),
    ] as [(String, [ReadingNote])])
  func `What is hardly a message is read with notes`(text: String, notes: [ReadingNote]) {
    #expect(reader.read(Array(text.utf8)).notes == notes)
  }

  @Test func `Text without any header is kept as text`() {
    let message = reader.read(Array("I found a hole.\nCall me.\n".utf8))
    #expect(message.text == "I found a hole.\nCall me.\n")
    #expect(message.textSource == .plain)
  }

  @Test func `HTML alone is reduced and noted`() {
    let html =
      "<html><head><title>t</title></head><body><p>One &amp; two</p><script>x</script>"
      + "<ul><li>a<li>b</ul><a href=\"http://evil.example/\">http://good.example/</a></body></html>"
    let message = reader.read(Letter.bytes("Content-Type: text/html\n", html))
    #expect(
      message.text == "One & two\n\n- a\n- b\n\nhttp://good.example/ <http://evil.example/>\n")
    #expect(message.textSource == .html)
    #expect(message.notes == [.htmlOnly])
  }

  @Test(arguments: [
    (
      "multipart/signed; protocol=\"application/pgp-signature\"", "--b\n\nx\n--b--\n",
      PGPMark.signed
    ),
    ("multipart/signed; protocol=\"application/pkcs7-signature\"", "--b\n\nx\n--b--\n", .none),
    (
      "multipart/encrypted; protocol=\"application/pgp-encrypted\"", "--b\n\nx\n--b--\n", .encrypted
    ),
    ("text/plain", "-----BEGIN PGP SIGNED MESSAGE-----\nx\n", .signed),
    ("text/plain", "hello\n-----BEGIN PGP MESSAGE-----\nx\n", .encrypted),
    ("text/plain", "> -----BEGIN PGP MESSAGE-----\n", .none),
  ])
  func `PGP is marked and never opened`(type: String, body: String, mark: PGPMark) {
    let fields = "Content-Type: \(type); boundary=b\n"
    #expect(reader.read(Letter.bytes(fields, body)).pgp == mark)
  }

  @Test func `The line that an mbox or a delivery program puts first is not a header`() {
    let message = reader.read(Array("From a@b Fri Jun 27 10:12:00 2003\nSubject: s\n\nx".utf8))
    #expect(message.subject == "s")
  }

  @Test func `A text is cut at its limit, between characters`() {
    var limits = ReadingLimits()
    limits.textBytes = 5
    let message = MessageReader(limits: limits).read(Letter.bytes("", "äääää"))
    #expect(message.text == "ää")
    #expect(message.notes == [.textCut(bytes: 4)])
  }

  @Test func `A message is cut at its limit`() {
    var limits = ReadingLimits()
    limits.messageBytes = Letter.head.utf8.count + 3
    let message = MessageReader(limits: limits).read(Letter.bytes("", "hello"))
    #expect(message.text == "he")
    #expect(
      message.notes == [.messageCut(kept: limits.messageBytes, of: Letter.head.utf8.count + 6)])
  }
}
