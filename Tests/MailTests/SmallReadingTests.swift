import Testing

@testable import Mail

@Suite struct SmallReadingTests {
  @Test(
    arguments: [
      ("Re: [#1026] overflow", [1026]), ("#7 and #8, #7", [7, 8]), ("PR#12 &#1026; #x #", []),
      ("#12a #0 #1234567890", []), ("(#5)", [5]), ("", []),
    ] as [(String, [Int])])
  func `Tags in a subject claim cases`(subject: String, numbers: [Int]) {
    #expect(SubjectTags(subject: subject).numbers == numbers)
  }

  @Test(
    arguments: [
      ("../../etc/passwd", "passwd"), ("C:\\dir\\evil.exe", "evil.exe"), (".bashrc", "bashrc"),
      ("-rf", "rf"), ("a\u{202E}gpj.exe", "agpj.exe"), ("con.txt", "_con.txt"),
      ("a\nb\u{1B}[2J", "ab_2J"),
      ("x.exe. .", "x.exe"), ("a;b|c`d", "a_b_c_d"), ("Jürgen 日本.pdf", "Jürgen 日本.pdf"),
      (nil, "attachment-3"), ("...", "attachment-3"), ("dir/", "attachment-3"),
    ] as [(String?, String)])
  func `A file name is made harmless`(claimed: String?, safe: String) {
    #expect(SafeFileName(claimed: claimed, part: 3).text == safe)
  }

  @Test func `A long file name keeps its extension`() {
    let name = SafeFileName(claimed: String(repeating: "ä", count: 500) + ".exe", part: 0).text
    #expect(name.hasSuffix("....exe"))
    #expect(name.utf8.count <= SafeFileName.longest)
  }

  @Test(
    arguments: [
      ([], .empty), (Array("MZ\u{0}\u{3}".utf8), .windowsProgram),
      (Array("MZ is a name".utf8), .text),
      ([0x7F, 0x45, 0x4C, 0x46, 2], .linuxProgram), (Array("PK\u{3}\u{4}".utf8), .zip),
      (Array("\u{FEFF}junk %PDF-1.4".utf8), .pdf),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
      ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), (Array("GIF89a".utf8), .gif), ([0x1F, 0x8B], .gzip),
      (Array("{\\rtf1".utf8), .rtf), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .ole),
      (Array(" <HTML>".utf8), .html), (Array("#!/bin/sh".utf8), .script),
      (Array("words".utf8), .text),
      (Array("<?xml version".utf8), .xml), ([1, 2, 3], .data),
    ] as [([UInt8], TrueType)])
  func `A type is told from the first bytes`(bytes: [UInt8], type: TrueType) {
    #expect(TrueType(sniffing: bytes) == type)
  }

  @Test(
    arguments: [
      (100, 50, 200, 100, ReceiptTime.Basis.stamp), (300, 50, 200, 50, .delivery),
      (nil, 50, 200, 50, .delivery), (nil, 300, 200, 200, .taking), (nil, nil, 200, 200, .taking),
    ] as [(Int64?, Int64?, Int64, Int64, ReceiptTime.Basis)])
  func `Receipt is our stamp, else delivery, never the sender's date and never the future`(
    stamp: Int64?, delivered: Int64?, now: Int64, seconds: Int64, basis: ReceiptTime.Basis
  ) {
    var message = ReadMessage()
    message.date = MailDate(seconds: 1, offset: 0)
    message.receivedAt = stamp.map { MailDate(seconds: $0, offset: 0) }
    let receipt = ReceiptTime(of: message, delivered: delivered, now: now)
    #expect(receipt.seconds == seconds)
    #expect(receipt.basis == basis)
  }

  @Test func `Alike messages score high, others low, and the order does not matter`() {
    let first = Similarity(
      sender: "a@b", subject: "Buffer overflow in RPC interface",
      text: "A crafted packet crashes it")
    let again = Similarity(
      sender: "A@b", subject: "Re: buffer overflow in the RPC interface",
      text: "a crafted packet crashes it")
    let other = Similarity(sender: "c@d", subject: "Win a prize", text: "Click here now")
    #expect(first.score(with: again) > 0.95)
    #expect(first.score(with: other) < 0.05)
    #expect(first.score(with: other) == other.score(with: first))
    let empty = Similarity(sender: "", subject: "", text: "")
    #expect(empty.score(with: empty) == 0)
  }

  @Test func `Every note has a code of its own`() {
    let notes: [ReadingNote] = [
      .empty, .noHeaders, .missingFrom, .missingDate, .unreadableDate, .noMessageID,
      .severalFrom(count: 2), .repeatedHeader(name: "To", count: 2), .eightBitHeader(name: "To"),
      .unknownCharset(name: "x"), .guessedCharset, .badBytes(count: 1), .nulBytes(count: 1),
      .tooManyHeaders(kept: 1, of: 2), .headersCut(count: 1), .longLine(bytes: 1),
      .nestedTooDeep(limit: 1), .tooManyParts(kept: 1), .tooManyReferences(kept: 1, of: 2),
      .brokenMIME, .htmlOnly, .noText, .textCut(bytes: 1), .messageCut(kept: 1, of: 2),
    ]
    #expect(Set(notes.map(\.code)).count == notes.count)
    #expect(
      ReadingNote.repeatedHeader(name: "To", count: 2).parameters == ["name": "To", "count": "2"])
  }
}
