import Foundation
import Glibc
import Testing

@testable import Mail

@Suite struct MailSourceTests {
  private func drain(_ source: any MailSource) throws -> [SourceItem] {
    var items: [SourceItem] = []
    while let item = try source.next() { items.append(item) }
    return items
  }

  private func texts(_ items: [SourceItem]) -> [String] {
    items.map { item in
      switch item {
      case .message(let message): String(decoding: message.bytes, as: UTF8.self)
      case .passedOver(let name, let reason):
        "\(name.split(separator: "/").last ?? ""): \(reason.code)"
      }
    }
  }

  @Test func `A Maildir is read in the order of delivery, new before cur`() throws {
    let box = try Mailbox()
    try box.put("b", "new/1056733921.M1.host", modified: 1_056_740_000)
    try box.put("a", "new/1056733920.M1.host,U=7", modified: 1_056_740_000)
    try box.put("c", "cur/1056733000.M1.host,U=3:2,S", modified: 1_056_730_000)
    try box.put("hidden", "cur/.dovecot")
    let source = try MailSources.open(path: box.path)
    #expect(source.progress == SourceProgress(items: 0, itemsInAll: 3, bytes: 0, bytesInAll: nil))
    let items = try drain(source)
    #expect(
      items == [
        .message(
          SourceMessage(
            origin: "\(box.path)/new/1056733920.M1.host,U=7", bytes: [0x61],
            delivered: 1_056_733_920, ticket: 0)),
        .message(
          SourceMessage(
            origin: "\(box.path)/new/1056733921.M1.host", bytes: [0x62], delivered: 1_056_733_921,
            ticket: 1)),
        .message(
          SourceMessage(
            origin: "\(box.path)/cur/1056733000.M1.host,U=3:2,S", bytes: [0x63],
            delivered: 1_056_730_000, ticket: 2)),
      ])
    #expect(source.progress == SourceProgress(items: 3, itemsInAll: 3, bytes: 3, bytesInAll: nil))
  }

  @Test func `A message goes from new to cur only when it is confirmed`() throws {
    let box = try Mailbox()
    try box.put("a", "new/1.host")
    try box.put("b", "new/2.host,U=5:2,F")
    try box.put("c", "new/3.host")
    try box.put("d", "cur/4.host:2,S")
    let source = try MailSources.open(path: box.path)
    for item in try drain(source) {
      guard case .message(let message) = item, message.bytes != [0x63] else { continue }
      #expect(source.confirm(message) == .settled)
    }
    #expect(try box.names("new") == ["3.host"])
    #expect(try box.names("cur") == ["1.host:2,", "2.host,U=5:2,F", "4.host:2,S"])
  }

  @Test func `A confirmed message never replaces another one`() throws {
    let box = try Mailbox()
    try box.put("a", "new/1.host")
    let source = try MailSources.open(path: box.path)
    let items = try drain(source)
    try box.put("other", "cur/1.host:2,")
    guard case .message(let message) = items.first else {
      Issue.record("no message")
      return
    }
    #expect(source.confirm(message) == .stays(errno: EEXIST))
    #expect(try box.names("new") == ["1.host"])
  }

  @Test func `What others rename, number or delete meanwhile is found again or passed quietly`()
    throws
  {
    let box = try Mailbox()
    for number in 1...6 { try box.put("\(number)", "new/\(number).host") }
    let source = try MailSources.open(path: box.path)
    guard case .message(let first) = try source.next() else {
      Issue.record("no message")
      return
    }
    box.move("new/1.host", "cur/1.host:2,S")
    box.move("new/2.host", "cur/2.host:2,S")
    box.move("new/3.host", "new/3.host,U=9")
    box.move("new/4.host", "cur/4.host,U=8:2,RS")
    try FileManager.default.removeItem(atPath: "\(box.path)/new/5.host")
    #expect(source.confirm(first) == .settled)
    let rest = try drain(source)
    #expect(texts(rest) == ["6", "3", "2", "4"])
    for case .message(let message) in rest { #expect(source.confirm(message) == .settled) }
    #expect(
      try box.names("cur") == [
        "1.host:2,S", "2.host:2,S", "3.host,U=9:2,", "4.host,U=8:2,RS", "6.host:2,",
      ])
    #expect(source.progress.items == 5)
    #expect(source.progress.itemsInAll == 5)
  }

  @Test func `A Maildir in which every file is renamed again and again loses nothing`() throws {
    let box = try Mailbox()
    for number in 0..<300 { try box.put("m\(number)", "new/\(number).host") }
    let source = try MailSources.open(path: box.path)
    var seen: Set<String> = []
    var round = 0
    while let item = try source.next() {
      if case .message(let message) = item {
        seen.insert(String(decoding: message.bytes, as: UTF8.self))
      }
      guard round < 3, seen.count % 50 == 10 else { continue }
      round += 1
      for name in try box.names("new") { box.move("new/\(name)", "cur/\(name):2,") }
      for name in try box.names("cur") { box.move("cur/\(name)", "cur/\(name)S") }
    }
    #expect(seen.count == 300)
  }

  @Test func `What is no regular file in a Maildir is named and passed over`() throws {
    let box = try Mailbox()
    mkfifo("\(box.path)/new/1.pipe", 0o600)
    symlink("/etc/hostname", "\(box.path)/new/2.link")
    mkdir("\(box.path)/new/3.directory", 0o700)
    symlink("/dev/zero", "\(box.path)/new/4.device")
    let large = open("\(box.path)/new/5.large", O_CREAT | O_WRONLY, 0o600)
    ftruncate(large, 3 << 30)
    close(large)
    try box.put("mail", "new/6.host")
    let items = try drain(try MailSources.open(path: box.path))
    #expect(
      texts(items) == [
        "1.pipe: pipe", "2.link: symbolicLink",
        "3.directory: directory", "4.device: symbolicLink", "5.large: tooLarge", "mail",
      ])
    #expect(
      items[4]
        == .passedOver(
          name: "\(box.path)/new/5.large",
          reason: .tooLarge(bytes: 3 << 30, limit: MailSources.messageLimit)))
  }

  @Test func `A name that is no UTF-8 is read and moved like any other`() throws {
    let box = try Mailbox()
    let name: [UInt8] = Array("\(box.path)/new/1.".utf8) + [0xFF, 0xFE, 0]
    let file = name.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { bytes in
        bytes.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
      }
    }
    #expect(write(file, "x", 1) == 1)
    close(file)
    let source = try MailSources.open(path: box.path)
    let items = try drain(source)
    #expect(texts(items) == ["x"])
    for case .message(let message) in items { #expect(source.confirm(message) == .settled) }
    #expect(try box.names("new").isEmpty)
  }

  @Test func `An mbox is split at its separators and unquoted`() throws {
    let box = try Mailbox()
    let mbox = """
      From a@b Fri Jun 27 10:12:00 2003
      Subject: one

      >From the start
      >>From quoted
      From here on it is prose
      a line

      From the desk of somebody, 10:12

      From c@d  Sat Jun 28 09:00:00 +0200 2003
      Subject: two

      end

      """
    try box.put(mbox, "inbox")
    let items = try drain(try MailSources.open(path: "\(box.path)/inbox"))
    let first = """
      Subject: one

      From the start
      >From quoted
      From here on it is prose
      a line

      From the desk of somebody, 10:12

      """
    #expect(
      items == [
        .message(
          SourceMessage(
            origin: "\(box.path)/inbox@0", bytes: Array(first.utf8), delivered: 1_056_708_720)),
        .message(
          SourceMessage(
            origin: "\(box.path)/inbox@\(mbox.utf8.count - 59)",
            bytes: Array("Subject: two\n\nend\n".utf8), delivered: 1_056_783_600)),
      ])
  }

  @Test func `A message of an mbox that is too large is named and the next one is read`() throws {
    let box = try Mailbox()
    let line = "From a@b Fri Jun 27 10:12:00 2003\n"
    try box.put(
      line + String(repeating: "x", count: 600_000) + "\n\n" + line + "small\n", "inbox")
    let source = try MailSources.open(path: "\(box.path)/inbox", limit: 1000)
    let items = try drain(source)
    #expect(texts(items) == ["inbox@0: tooLarge", "small\n"])
    #expect(source.progress.bytes == source.progress.bytesInAll)
  }

  @Test func `A file that is no mbox is one message`() throws {
    let box = try Mailbox()
    try box.put("Subject: x\n\ny", "one.eml", modified: 1_056_700_000)
    let items = try drain(try MailSources.open(path: "\(box.path)/one.eml"))
    #expect(
      items == [
        .message(
          SourceMessage(
            origin: "\(box.path)/one.eml", bytes: Array("Subject: x\n\ny".utf8),
            delivered: 1_056_700_000))
      ])
  }

  @Test func `A descriptor is one message, however it comes in`() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(write(ends[1], "Subject: x\n\ny", 13) == 13)
    close(ends[1])
    let items = try drain(MailSources.stream(descriptor: ends[0]))
    close(ends[0])
    #expect(
      items == [
        .message(
          SourceMessage(
            origin: "stdin", bytes: Array("Subject: x\n\ny".utf8), delivered: nil))
      ])
  }

  @Test func `A path that is no mailbox says so`() throws {
    let box = try Mailbox()
    mkfifo("\(box.path)/pipe", 0o600)
    #expect(throws: SourceFailure.noSuchPath(path: "\(box.path)/none")) {
      _ = try MailSources.open(path: "\(box.path)/none")
    }
    #expect(throws: SourceFailure.notAMailbox(path: "\(box.path)/tmp")) {
      _ = try MailSources.open(path: "\(box.path)/tmp")
    }
    #expect(throws: SourceFailure.notAFile(path: "\(box.path)/pipe", reason: .pipe)) {
      _ = try MailSources.open(path: "\(box.path)/pipe")
    }
  }
}
