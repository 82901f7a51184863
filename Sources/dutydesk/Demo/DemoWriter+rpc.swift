internal import ResponseDomain

extension DemoWriter {
  /// MS03-026, from the mail of 27 June to the unanswered one of this morning.
  mutating func tellRPC() {
    let id = subject(1026)
    let finder = Sender(name: "LSD Research", address: "desk@lsd.example")
    mail(
      "06-27 10:12", from: "LSD Research <desk@lsd.example>",
      subject: "Buffer overrun in the RPC interface", text: Self.rpcReport,
      attachment: (name: "proof.txt", text: "The request is longer than the field for it."))
    act("06-27 10:40", "hale", .openCase(OpenCase(source: .report(report(17)), title: nil)))
    act("06-27 10:41", "hale", id, .own(.person(login: person("hale"))))
    act(
      "06-27 10:42", "hale", id,
      .note(
        words("Demo: mail texts, hours and names of staff are invented; ids and days are not."),
        isPinned: true))
    reply(
      "06-27 12:04", "brandt", to: finder, about: .case(id),
      title: "Re: Buffer overrun in the RPC interface",
      text: "Thank you. We have it, and will keep you informed.", purpose: .acknowledge)
    act(
      "06-27 12:06", "brandt", id,
      .describeFinder(0, organisation: words("Last Stage of Delirium")))

    var specifics = SpecificsDraft()
    specifics[.product] = words("Windows NT 4.0, 2000, XP, Server 2003")
    specifics[.version] = words("all supported service packs")
    specifics[.component] = words("RPC interface, DCOM activation over port 135")
    specifics[.steps] = words("one malformed request; a proof came with the report")
    specifics[.effect] = words("code of the sender's choice runs as the system")
    act(
      "06-28 09:10", "brandt", id,
      .widen(
        Widening(
          members: teams(["RPC", "SWI"]), reason: words("reproduce it, and judge the risk"),
          specifics: specifics,
          terms: words("until the slot"))))
    act("06-28 09:15", "brandt", id, .embargo(.active(terms: words("until the slot"))))
    act(
      "06-28 14:00", "brandt", id,
      .widen(
        Widening(
          members: teams(["Windows test", "PSS", "SES", "Response"]),
          reason: words("tests, support and root cause begin at once"))))
    act(
      "06-29 15:30", "hale", id,
      .reproduced(
        by: words("osei"), at: moment("06-29 15:30"), build: words("2600.1106, 2195.6717")))
    act("06-30 08:50", "hale", id, .retitle(words(Self.rpcTitle)))
    act(
      "06-30 09:00", "hale", id,
      .accept(
        AcceptanceDraft(
          risk: words("Remote, no login, on by default: the highest."),
          scope: scope.all(
            languagesOn: [0, 1, 2, 3, 4],
            notApplicable: [
              (platform: 1, language: "NOR", why: "there is no Norwegian server"),
              (platform: 1, language: "SVE", why: "never sold in Swedish"),
              (platform: 4, language: "NOR", why: "there is no Norwegian server"),
            ]),
          rating: Rating(
            severity: .critical,
            worm: .answered(
              canSpread: true, inWriting: words("Yes: no person has to do anything.")),
            isFinal: true),
          trackOwners: trackOwners, slot: .on(day("2003-07-16")))))
    act("06-30 09:20", "hale", id, .number(.cve(name: "CAN-2003-0352")))
    act("07-02 10:00", "hale", id, .number(.bulletin(name: "MS03-026")))
    tellRPCLetters(finder: finder)
    tellRPCHours()
  }

  private mutating func tellRPCLetters(finder: Sender) {
    let id = subject(1026)
    let ours = reply(
      "07-02 18:20", "hale", to: finder, about: .case(id), title: "slot, credit text",
      text: "We plan for Wednesday 16 July. Would you look at the text of the credit?")
    let agreed = mail(
      "07-03 11:05", from: "LSD Research <desk@lsd.example>", subject: "credit text agreed",
      text: "The text is fine with us. Thank you.", answering: ours)
    read("07-03 11:30", "hale", agreed, of: id)
    act(
      "07-03 11:31", "hale", id,
      .credit(
        finder: 0,
        .text(wording: words("The Last Stage of Delirium Research Group"))))
    mail(
      "07-08 09:47", from: "LSD Research <desk@lsd.example>", subject: "which hour?",
      text: Self.rpcQuestion, answering: ours)
  }

  private static let rpcTitle =
    "Buffer Overrun In RPC Interface Could Allow Code Execution (823980)"

  private static let rpcReport = """
    Hello,

    we have found a buffer overrun in an RPC interface of Windows that can be reached over the
    network without a login. A proof in words is attached; the code we keep to ourselves.

    We will not publish before there is a patch.
    """

  private static let rpcQuestion = """
    Hello,
    the fixed build holds here. Is Wednesday
    16 July still the day, and which hour?
    Our note goes out at the same moment.

    If the day moves, please tell us early:
    two of us are travelling that week.

    LSD Research
    """
}
