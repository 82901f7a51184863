internal import ResponseDomain

extension DemoWriter {
  /// The days after MS03-026 was reported.
  mutating func tellLateJune() {
    for (index, hour) in ["06-28 07:30", "06-28 19:00", "06-29 09:00"].enumerated() {
      dismissed(
        hour, from: "bulk\(index)@bulk.example", subject: "Offer \(index + 1)", number: 18 + index,
        at: "06-29 12:00", why: "advertisement", asSpam: true)
    }

    let search = Course(
      number: 1027, report: 21, received: "06-30 10:00", from: ("N. Abe", "abe@finders.example"),
      title: "Index search answers for files that it may not show", owner: "brandt",
      opened: "06-30 11:20")
    begin(search)
    widen("07-01 10:00", search, product: "Windows 2000", version: "SP3")
    reproduce("07-03 15:00", search, build: "2195.6717")
    let id = subject(1027)
    act(
      "07-04 09:00", "brandt", id,
      .rate(
        severity: .important,
        worm: .answered(canSpread: false, inWriting: words("It only shows what it should not.")),
        isFinal: false, issue: nil))
    act("07-04 09:05", "brandt", id, .assess(.risk(statement: words("Needs a login."))))
    act(
      "07-04 09:10", "brandt", id,
      .assess(.scope(chosen: scope.all(languagesOn: [2, 3, 4]))))
    for (track, owner) in [(Track.workaround, "lund"), (.support, "vega"), (.thirdParty, "osei")] {
      act(
        "07-04 09:15", "brandt", id, .assess(.trackOwner(track: track, owner: person(owner))))
    }

    let old = Course(
      number: 1028, report: 22, received: "06-30 15:00", from: ("L. Fenn", "fenn@finders.example"),
      title: "Overrun in a player of 1998", owner: "keller", opened: "06-30 16:10")
    begin(old)
    decline("07-01 09:30", old, .unsupportedProduct, note: "That product is no longer supported.")
  }

  mutating func tellJuly() {
    let file = Course(
      number: 1029, report: 23, received: "07-01 11:00",
      from: ("D. Iqbal", "iqbal@finders.example"),
      title: "Windows NT 4.0 file function overruns on a long path (823803)", owner: "keller",
      opened: "07-01 12:30")
    begin(file)
    widen("07-01 16:00", file, product: "Windows NT 4.0", version: "SP6a")
    reproduce("07-02 11:00", file, build: "1381.7187")
    accept(
      "07-03 09:00", file, severity: .moderate, scope: scope.all(languagesOn: [0]),
      slot: "2003-07-23")
    act("07-03 09:10", "keller", subject(1029), .number(.cve(name: "CAN-2003-0525")))

    let vague = Course(
      number: 1030, report: 24, received: "07-02 11:20", from: ("anon", "x17@public.example"),
      title: "I found a buffer overflow in Windows", owner: "keller", opened: "07-02 13:00")
    begin(vague)
    let questions = [
      "Which product, and which version?", "Which component, and what do you do to it?",
      "What happens then?",
    ].map(words)
    reply(
      "07-04 11:40", "keller", to: sender(vague), about: .case(subject(1030)),
      title: "Re: I found a buffer overflow in Windows",
      text: questions.map(\.text).joined(separator: "\n"), purpose: .ask(questions: questions))

    let scan = Course(
      number: 1031, report: 25, received: "07-03 08:00", from: ("M. Sand", "sand@finders.example"),
      title: "Open ports on your web site", owner: "brandt", opened: "07-03 09:00")
    begin(scan)
    decline("07-03 16:00", scan, .outOfScope, note: "Passed on to those who run the site.")

    for index in 0..<18 {
      let day = 3 + index / 4
      dismissed(
        "07-0\(day) \(10 + index % 4):1\(index % 10)", from: "reader\(index)@public.example",
        subject: index.isMultiple(of: 3) ? "Offer" : "Question about an update",
        number: 26 + index, at: "07-0\(day) 18:20",
        why: index.isMultiple(of: 3) ? "advertisement" : "pointed to support",
        asSpam: index.isMultiple(of: 3))
    }
  }

  /// Monday noon to Tuesday 14:05: what the queue of the demo shows.
  mutating func tellLastDay() {
    let note = mailOnFont()
    for mail in Self.hostile {
      self.mail(mail.at, from: mail.from, subject: mail.subject, text: mail.text)
    }
    act("07-07 18:00", "brandt", .report(report(47), .own(.person(login: person("brandt")))))
    act("07-08 13:05", "hale", .report(note, .acknowledge(at: nil, how: words("by telephone"))))
    act("07-08 13:40", "hale", .desk(.checkInbox))
    act(
      "07-08 13:50", "hale",
      .openCase(
        OpenCase(
          source: .byHand(
            channel: .direct(member: person("hale")),
            finder: Sender(name: "G. Roth", address: "roth@finders.example"),
            receivedAt: moment("07-07 20:26")),
          title: words("Terminal client sends the name before it is asked"))))
    let id = subject(1032)
    act("07-08 13:51", "hale", id, .own(.person(login: person("hale"))))
    act("07-08 13:51", "hale", id, .note(words(Self.invented), isPinned: true))
    act("07-08 13:58", "hale", .report(note, .file(under: subject(1024))))
  }

  private mutating func mailOnFont() -> ReportID {
    mail(
      "07-07 13:10", from: "K. Lind <lind@finders.example>",
      subject: "a second font that runs past its table", text: "The same happens with another one.")
    return report(44)
  }

  private static let hostile: [(at: String, from: String, subject: String, text: String)] = [
    (
      "07-07 13:24", "\"dealer\" <dealer@market.example>",
      "exploit for sale \u{1B}[2J\u{7} best price", "Write to me.\u{1B}]0;owned\u{7}\n"
    ),
    (
      "07-07 15:40", "<notice@mirror.example>",
      "advisory_\u{202E}cod.exe\u{202C} for your team", "See the attachment that I forgot."
    ),
    (
      "07-07 17:12", "B. Nilsson <nilsson@finders.example>",
      "spooler stops after two paused jobs are resumed",
      "Pause two jobs, resume the second first. The service stops on 2000 SP3."
    ),
    (
      "07-08 08:55", "田中 <tanaka@finders.example>", "共有プリンターが停止します (JPN)",
      "日本語版だけで起こります。"
    ),
    (
      "07-08 13:31", "W. Diaz <diaz@finders.example>",
      "cross-site scripting in the parameter of a search page", "Put a script into the field."
    ),
  ]
}
