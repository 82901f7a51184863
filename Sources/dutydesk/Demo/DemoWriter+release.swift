internal import ResponseDomain

extension DemoWriter {
  /// The week to Wednesday 16 July, when MS03-026 can go out; invented like the hours before it.
  mutating func tellReleaseWeek() {
    answerInbox()
    releaseOthers()
    finishRPCMatrix()
    finishRPCHours()
    answerRPC()
    mail(
      "07-15 16:00", from: "P. Moss <moss@finders.example>",
      subject: "a question on last month's update", text: "Does it need a restart?")
    act("07-15 16:20", "brandt", .report(report(51), .acknowledge(at: nil, how: words("by mail"))))
    act(
      "07-15 16:25", "brandt",
      .report(report(51), .dismiss(reason: words("pointed to support"), asSpam: false)))
    act("07-16 09:31", "hale", .desk(.checkInbox))
    approval("07-16 10:01", "brandt", of: subject(1026))
  }

  private mutating func answerInbox() {
    act(
      "07-08 14:20", "hale",
      .report(report(45), .dismiss(reason: words("an offer, no report"), asSpam: true)))
    for number in 46...49 {
      act(
        "07-08 14:\(number - 15)", "hale",
        .report(report(number), .acknowledge(at: nil, how: words("by mail"))))
    }
    act(
      "07-08 14:40", "hale", subject(1032),
      .acknowledge(report: nil, at: nil, how: words("by telephone")))
  }

  /// Two that were ready a week before, and one that is put off.
  private mutating func releaseOthers() {
    for number in [1021, 1023] {
      approval("07-09 09:59", "brandt", of: subject(number))
      act(
        "07-09 10:00", "hale", subject(number), .gate(.release(typed: subject(number))))
    }
    act(
      "07-14 17:00", "brandt", subject(1024),
      .defer(
        reason: words("the second font is still open"), target: words("the slot of 30 July"),
        approver: person("keller"),
        told: .byHand(at: moment("07-14 16:50"), how: words("by telephone"))))
  }

  /// What was left on 8 July is built, tested, and then staged with the others.
  private mutating func finishRPCMatrix() {
    let id = subject(1026)
    let open = rpcCells("·wbtFX")
    func take(_ at: String, _ cells: [CellID], _ state: CellStateName, of file: String) {
      let evidence = state == .staged ? words("run 58 passed, staged") : nil
      let lines = cells.enumerated().map { index, cell in
        MatrixLine(
          number: index + 2, cell: cell,
          edit: CellEdit(state: state, build: BuildName("5"), evidence: evidence))
      }
      act(at, "hale", id, .matrix(.import(lines, of: file)))
    }
    take("07-10 09:00", open, .built, of: "builds-0710.csv")
    take("07-10 11:00", open, .testing, of: "lab-0710.csv")
    take("07-14 19:40", open, .passed, of: "lab-0714.csv")
    take("07-15 15:00", open, .staged, of: "channels-0715.jsonl")
    let passed = rpcCells("p")
    act("07-15 15:10", "hale", id, .matrix(.set(passed, CellEdit(state: .staged))))
  }

  private mutating func finishRPCHours() {
    let id = subject(1026)
    let days = ["07-09", "07-10", "07-11", "07-14", "07-15"]
    let rest = DemoHours.rest
    for (place, day) in days.enumerated() {
      let entries = rest.compactMap { line, minutes -> LogDraft? in
        let share = minutes / days.count + (place < minutes % days.count ? 1 : 0)
        guard share > 0 else { return nil }
        return LogDraft(
          target: .line(known(PlanLineID(line))),
          who: words(DemoHours.testers[line % DemoHours.testers.count]), spent: Minutes(share),
          build: "5")
      }
      act("\(day) 17:50", "hale", id, .hours(.log(entries)))
    }
    act(
      "07-10 18:30", "hale", id,
      .hours(.log([LogDraft(target: .engineering, who: words("lund"), spent: .hours(7))])))
  }

  private mutating func answerRPC() {
    let id = subject(1026)
    let plain: [(at: String, topic: GateTopic, said: String)] = [
      ("07-09 10:20", .hourTold, "Wed 16 Jul 10:00 PDT, by telephone"),
      ("07-11 11:00", .workaround(scope.platforms[1]), "block port 135; verified on the build"),
      ("07-14 16:00", .thirdParty, "5 of 5 testers have reported"),
      ("07-15 10:00", .supersedes, "supersedes nothing; restart needed"),
      ("07-15 11:00", .support, "outreach text read, lines staffed"),
    ]
    for (at, topic, said) in plain {
      act(at, "hale", id, .gate(.answer(topic, words: words(said), other: nil)))
    }
    for channel in ["Automatic Updates", "download centre"] {
      let topic = GateTopic.channel(known(ChannelName(channel)))
      act("07-15 14:00", "hale", id, .gate(.answer(topic, words: words("ready"), other: nil)))
    }
    for bulletin in Bulletin.allCases {
      act(
        "07-15 14:30", "brandt", id,
        .gate(.answer(.bulletin(bulletin), words: words("V1.0"), other: person("marsh"))))
    }
  }
}
