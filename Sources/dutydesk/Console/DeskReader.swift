internal import Console
internal import DeskStore
internal import Grid
internal import Mail
internal import ResponseDomain
internal import Settings

/// Reads from the store what the console shows.
struct DeskReader {
  let session: DeskSession

  private var store: DeskStore { session.store }

  func glance() throws -> DeskGlance {
    let desk = try store.desk().value
    let open = try store.queue(.open, limit: 0, at: session.now)
    let shipped = PolicyFile.shippedText(zone: session.zone.name)
    var glance = DeskGlance(
      desk: desk, counts: open.counts, unowned: try store.total(of: StoredFilter.unowned),
      feed: open.lastMailTaken.map { .taken($0) } ?? .never,
      isPolicyAsShipped: desk.policyText.text == shipped, readAt: session.now)
    glance.reissues = try store.reissues()
    if let last = glance.reissues.entries.last {
      glance.lastReissued = try store.bulletin(of: last.case)
    }
    return glance
  }

  /// The last three acts on reports and cases; the inbox is checked too often to be told.
  func recentActs() throws -> [RecordedEvent] {
    var acts: [RecordedEvent] = []
    for entry in try store.journal(limit: 12) where acts.count < 3 {
      let recorded = entry.recorded
      switch recorded.event {
      case .desk: continue
      case .report, .case, .undone: break
      }
      // An act of several events is told by its first one.
      if acts.last?.act == recorded.act { acts.removeLast() }
      acts.append(recorded)
    }
    return acts
  }

  /// The row that a request is about is in the middle of what is read.
  func queue(_ request: QueueRequest) throws -> Console.QueuePage {
    let context = FilterContext(now: session.now, user: session.person, marks: request.marks)
    let filter = try StoredFilter.of(request.filter, in: context, session.slots)
    let page =
      request.isHurried
      ? try store.firstPage(
        filter, by: request.sort.order, limit: request.limit, at: session.now)
      : try store.queue(
        filter, by: request.sort.order, from: start(of: request), limit: request.limit,
        at: session.now)
    let versions = try store.versions(of: page.entries.map(\.subject.stream))
    return Console.QueuePage(
      request: request, firstIndex: page.offset,
      rows: page.entries.map { entry in
        Console.QueuePage.Row(entry: entry, version: versions[entry.subject.stream] ?? 0)
      },
      total: page.total, counts: page.counts, isCounted: page.isCounted)
  }

  private func start(of request: QueueRequest) -> StoredStart {
    switch request.around {
    case .start: .top
    case .end: .bottom
    case .index(let index): .offset(max(0, index - request.limit / 2))
    case .subject(let subject): .around(subject)
    }
  }

  func subject(_ subject: QueueSubject) throws -> Console.Message {
    switch subject {
    case .report(let id):
      guard let report = try store.report(id) else { return .gone(subject) }
      let (view, seen) = try store.view(of: subject, under: session.policy)
      let similar = try store.similar(to: id, limit: 3).map {
        $0.queueEntry(under: session.policy)
      }
      return .reportLoaded(
        ReportView(
          report: report.value, view: view, seen: seen,
          history: try store.history(of: .report(id)), similar: similar))
    case .case(let id):
      guard let found = try store.case(id) else { return .gone(subject) }
      let (view, seen) = try store.view(of: subject, under: session.policy)
      let streams =
        [.case(id)] + found.value.absorbed.map { StreamID.case($0) }
        + found.value.reports.map { StreamID.report($0.id) }
      return .caseLoaded(
        CaseView(
          subject: found.value, view: view, seen: seen,
          histories: try streams.map { try store.thread(of: $0) }))
    }
  }

  func mail(_ digest: MailDigest) throws -> MailText {
    let message = MessageReader().read(try store.bytes(of: digest))
    return MailText(
      digest: digest,
      from: Sender(name: message.from?.name ?? "", address: message.from?.address ?? ""),
      subject: message.subject ?? "", text: message.text,
      attachments: message.attachments.map { attachment in
        MailText.Attachment(
          name: attachment.safeName, declaredType: attachment.declaredType,
          trueType: attachment.trueType.rawValue, size: attachment.size)
      },
      notes: message.notes.map(\.words.string))
  }

  /// The message as it lies in the store, in hexadecimal with its printable ASCII beside it.
  func bytes(_ digest: MailDigest) throws -> MailText {
    let bytes = try store.bytes(of: digest)
    return MailText(
      digest: digest, from: Sender(name: "", address: ""), subject: "\(bytes.count) bytes",
      text: HexDump.lines(of: bytes.prefix(65_536)).joined(separator: "\n"), attachments: [],
      notes: [])
  }

  func journal(before: Int?) throws -> Console.Message {
    let page = 200
    let entries = try store.journal(before: before, limit: page + 1)
    return .journalLoaded(entries.prefix(page).map(\.recorded), hasOlder: entries.count > page)
  }

  /// What is in the editor when it opens.
  func start(of request: EditRequest) throws -> String {
    switch request.start {
    case .text(let text): return text
    case .acknowledgement(let subject): return try session.acknowledgement(of: subject)
    case .quoting(let digest):
      let message = MessageReader().read(try store.bytes(of: digest))
      return message.text.split(separator: "\n", omittingEmptySubsequences: false)
        .prefix(200).map { "> " + $0.prefix(500) }.joined(separator: "\n") + "\n\n"
    }
  }
}
