import Testing

@testable import Mail

@Suite struct OutgoingMessageTests {
  private func message(
    to: MailAddress = MailAddress(name: "Finder", address: "finder@example.org"),
    subject: String = "Re: Buffer overflow", text: String = "Hello\n", inReplyTo: String? = nil,
    references: [String] = []
  ) throws(OutgoingRefusal) -> OutgoingMessage {
    try OutgoingMessage(
      from: MailAddress(name: "Example, Inc. security", address: "secure@example.com"), to: to,
      subject: subject, text: text, messageID: "m17.1@example.com", inReplyTo: inReplyTo,
      references: references, date: MailDate(seconds: 1_056_733_920, offset: -25200))
  }

  private func text(_ message: OutgoingMessage) -> String {
    String(decoding: message.bytes, as: UTF8.self)
  }

  @Test func `A reply is written with its fields`() throws {
    let reply = try message(
      inReplyTo: "1@example.org", references: ["0@example.org", "1@example.org"])
    #expect(
      text(reply) == """
        Date: Fri, 27 Jun 2003 10:12:00 -0700
        From: "Example, Inc. security" <secure@example.com>
        Subject: Re: Buffer overflow
        To: Finder <finder@example.org>
        Message-Id: <m17.1@example.com>
        In-Reply-To: <1@example.org>
        References: <0@example.org> <1@example.org>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=us-ascii

        Hello

        """)
  }

  @Test(arguments: [
    "Grüße, 日本 und \u{1F600}\n", "From here\n.\nend\n", String(repeating: "long ", count: 2000),
    "", "a\n\n\nb", "tabs\t \n",
  ])
  func `What is written is read back as it was`(words: String) throws {
    let sent = try message(
      to: MailAddress(name: "Jürgen, Ö. \"x\"", address: "j@example.org"),
      subject: "Re: Größe \(words.prefix(60))", text: words, inReplyTo: "1@example.org")
    let read = MessageReader().read(sent.bytes)
    #expect(read.from == sent.from)
    #expect(read.to == [sent.to])
    #expect(read.subject == sent.subject)
    #expect(read.date == sent.date)
    #expect(read.messageID == sent.messageID)
    #expect(read.inReplyTo == sent.inReplyTo)
    #expect(read.text == sent.text)
    #expect(sent.bytes.allSatisfy { $0 < 0x80 })
    #expect(sent.bytes.split(separator: 0x0A).allSatisfy { $0.count <= 998 })
  }

  @Test(arguments: [
    "a\nBcc: victim@example.net", "a\r\n\r\nbody", "a\u{2028}Bcc: x", "a\0b", "a\u{85}Bcc: x@y",
    "=?utf-8?q?a=0ABcc:_x?=",
  ])
  func `No subject and no name can add a field`(hostile: String) throws {
    let sent = try message(
      to: MailAddress(name: hostile, address: "finder@example.org"), subject: hostile)
    let fields = text(sent).split(separator: "\n\n", maxSplits: 1)[0].split(separator: "\n")
    let names = fields.filter { !$0.hasPrefix(" ") && !$0.hasPrefix("\t") }
      .map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "Date", "From", "Subject", "To", "Message-Id", "MIME-Version", "Content-Type",
      ])
    #expect(MessageReader().read(sent.bytes).to.map(\.address) == ["finder@example.org"])
  }

  @Test(arguments: [
    "", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\nBcc: x@y", "a@b, c@d", "<a@b>", "-oQ/tmp@b",
    "jürgen@example.org", "a\0@b", "\"a\"@b",
  ])
  func `What is no address is refused`(address: String) {
    #expect(throws: OutgoingRefusal.badAddress(address)) {
      try message(to: MailAddress(name: "", address: address))
    }
  }

  @Test func `Identifiers of the finder that are none are left out`() throws {
    let sent = try message(
      inReplyTo: "a@b>\nBcc: <x@y", references: ["ok@b", "not ok@b", "x>\r\n", "c@[1.2.3.4]"])
    #expect(sent.inReplyTo == nil)
    #expect(sent.references == ["ok@b", "c@[1.2.3.4]"])
  }

  @Test(
    arguments: [
      ("Overflow", "Re: Overflow"), ("RE: Overflow", "RE: Overflow"), (nil, "Re: your report"),
      ("a\nb", "Re: a b"),
    ] as [(String?, String)])
  func `A reply has one mark before its subject`(subject: String?, answer: String) {
    #expect(OutgoingMessage.reply(to: subject) == answer)
  }
}
