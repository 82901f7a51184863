internal import ResponseDomain

extension DemoWriter {
  /// The matrix of MS03-026 as it stands on the morning of 8 July.
  mutating func tellRPCMatrix() {
    let id = subject(1026)
    let rows = Self.rpcRows.map { $0.filter { $0 != " " } }
    let builds = ["3", "2", "4", "4", "3"]
    var letters: [CellID: Character] = [:]
    var names: [CellID: String] = [:]
    for (row, platform) in scope.platforms.enumerated() where row < rows.count {
      for (language, letter) in zip(scope.languages, rows[row]) {
        let cell = CellID(platform: platform, language: language)
        letters[cell] = letter
        names[cell] = builds[row]
      }
    }
    func cells(_ wanted: String) -> [CellID] {
      letters.filter { wanted.contains($0.value) }.map(\.key).sorted()
    }
    func lines(_ wanted: String, _ state: CellStateName) -> [MatrixLine] {
      cells(wanted).enumerated().map { index, cell in
        let evidence = state == .staged ? words("run 41 passed, staged") : nil
        return MatrixLine(
          number: index + 2, cell: cell,
          edit: CellEdit(
            state: state, build: names[cell].flatMap { BuildName($0) }, evidence: evidence))
      }
    }
    let osei = Owner.person(login: person("osei"))
    let sato = Owner.person(login: person("sato"))
    matrix("07-03 10:00", "hale", id, .set(cells("w"), CellEdit(state: .writing)))
    matrix(
      "07-07 09:00", "hale", id,
      .set(
        cells("X"),
        CellEdit(
          state: .blocked, owner: osei,
          cause: words("no PC-9800 machine before Thu 10 Jul"),
          reference: words("no PC-9800 machine"))))
    matrix("07-07 09:10", "hale", id, .import(lines("btpsF", .built), of: "builds-0707.csv"))
    for cell in cells("X") {
      matrix(
        "07-07 09:10", "hale", id,
        .set([cell], CellEdit(build: names[cell].flatMap { BuildName($0) })))
    }
    matrix("07-07 11:00", "hale", id, .import(lines("tpsF", .testing), of: "lab-0707.csv"))
    matrix("07-07 19:40", "hale", id, .import(lines("ps", .passed), of: "lab-0707-late.csv"))
    matrix("07-08 08:20", "hale", id, .import(lines("s", .staged), of: "channels-0708.jsonl"))
    let failures = [("XP/HUN", "uninstall stops half-way"), ("2000/HEB", "set-up text is cut")]
    for (index, failure) in failures.enumerated() {
      matrix(
        "07-08 09:\(index)0", "hale", id,
        .set(
          [known(CellID(failure.0))],
          CellEdit(state: .failed, owner: sato, cause: words(failure.1))))
    }
    answer("07-01 10:00", "hale", id, .supersedes, "supersedes nothing")
    answer("07-07 15:00", "hale", id, .channels, Self.channels.joined(separator: ", "))
    answer(
      "07-07 15:10", "hale", id, .channel(known(ChannelName(Self.channels[0]))), "ready")
    let progress: [(String, GateTopic, String)] = [
      ("07-04 11:10", .workaround(scope.platforms[1]), "only drafted"),
      ("07-07 16:00", .bulletin(.technical), "draft 3"),
      ("07-07 16:05", .bulletin(.endUser), "draft 1"),
      ("07-07 16:40", .thirdParty, "2 of 5 testers have reported"),
    ]
    for (at, topic, said) in progress {
      act(at, "hale", id, .gate(.progress(topic, words: words(said))))
    }
    for platform in scope.platforms where platform != scope.platforms[1] {
      answer(
        "07-04 11:00", "hale", id, .workaround(platform), "block port 135; verified on the build")
    }
  }

  /// The cells of MS03-026 that stood at these letters on 8 July.
  func rpcCells(_ wanted: String) -> [CellID] {
    zip(scope.platforms, Self.rpcRows).flatMap { platform, row in
      zip(scope.languages, row.filter { $0 != " " }).filter { wanted.contains($0.1) }
        .map { CellID(platform: platform, language: $0.0) }
    }
  }

  /// The other cases: two that could go out tomorrow, and two under way.
  mutating func tellOtherMatrices() {
    finish(1021, "06-24", "MS03-022", "CAN-2003-0340", rating: .important)
    finish(1023, "06-26", "MS03-023", "CAN-2003-0341", rating: .moderate)
    advance(1024, rows: [2: 25, 3: 25, 4: 8], at: "07-07 16:00")
    advance(1029, rows: [0: 2], at: "07-07 16:20")
    act(
      "07-05 10:30", "brandt", subject(1019),
      .gate(
        .reportProblem(
          words: words("a print server needs a second restart"), place: .everywhere)))
  }

  /// MS03-013, released anew on 29 May: XP SP1 had become slow.
  mutating func tellReissue() {
    let id = subject(1018)
    let first = moment("04-16 10:00")
    let again = moment("05-29 10:00")
    let answered = Acknowledgement(
      by: person("keller"), at: moment("01-20 11:00"), elapsed: .minutes(90),
      telling: .byHand(at: moment("01-20 11:00"), how: words("by letter")))
    let report = JoinedReport(
      id: report(999),
      finder: Finder(sender: Sender(name: "", address: "kernel@finders.example")),
      receivedAt: moment("01-20 09:30"), answer: .acknowledged(details: answered))
    func shipped(_ at: Instant, _ revision: Int) -> CaseEvent {
      .release(
        .shipped(
          Shipment(
            at: at, watchUntil: at + .days(28), revision: revision, shifts: [], basis: .whole,
            second: person("brandt"))))
    }
    let opened = CaseOpened(
      codeName: known(CodeName("acorn")),
      title: words("Kernel message handling (811493)"), report: report)
    past("04-02 08:00", "keller", .case(id, .opened(opened)))
    past("04-02 08:00", "keller", .case(id, .numbered(known(PublicNumber(bulletin: "MS03-013")))))
    past("04-16 10:00", "keller", .case(id, shipped(first, 1)))
    past("05-29 10:00", "keller", .case(id, shipped(again, 2)))
    past("06-27 08:00", "keller", .case(id, .release(.closed)))
  }

  /// Everything of a case but the slot's hour and the second person.
  private mutating func finish(
    _ number: Int, _ day: String, _ bulletin: String, _ cve: String, rating: Severity
  ) {
    let id = subject(number)
    let places = number == 1021 ? [2, 3] : [2]
    advance(
      number, rows: Dictionary(uniqueKeysWithValues: places.map { ($0, 25) }), at: "\(day) 09:00")
    let cells = places.flatMap { row in
      scope.languages.map { CellID(platform: scope.platforms[row], language: $0) }
    }
    matrix("\(day) 15:00", "keller", id, .set(cells, CellEdit(state: .staged)))
    act(
      "\(day) 15:10", "keller", id,
      .rate(
        severity: rating,
        worm: .answered(canSpread: false, inWriting: words("No: somebody must open it.")),
        isFinal: true, issue: nil))
    act("\(day) 15:12", "keller", id, .number(known(PublicNumber(cve: cve))))
    act("\(day) 15:13", "keller", id, .number(known(PublicNumber(bulletin: bulletin))))
    // The finder of the duplicate of #1021 has credit too.
    for finder in 0..<places.count {
      act("\(day) 15:14", "keller", id, .credit(finder: finder, .noneWanted))
    }
    for row in places {
      answer(
        "\(day) 15:20", "keller", id, .workaround(scope.platforms[row]),
        "none exists; signed quist")
    }
    answer("\(day) 15:25", "keller", id, .channels, Self.channels.joined(separator: ", "))
    for channel in Self.channels {
      answer("\(day) 15:26", "keller", id, .channel(known(ChannelName(channel))), "ready")
    }
    for kind in Bulletin.allCases {
      act(
        "\(day) 15:30", "keller", id,
        .gate(.answer(.bulletin(kind), words: words("V1.0"), other: person("marsh"))))
    }
    let plain: [(GateTopic, String)] = [
      (.hourTold, "told by telephone"), (.support, "ready"), (.thirdParty, "done"),
      (.supersedes, "supersedes nothing"), (.hours, "finished and reconciled"),
    ]
    for (topic, said) in plain { answer("\(day) 15:40", "keller", id, topic, said) }
  }

  /// Some cells of each row passed, in the order of the languages.
  private mutating func advance(_ number: Int, rows: [Int: Int], at: String) {
    let id = subject(number)
    let cells = rows.sorted { $0.key < $1.key }.flatMap { row, count in
      scope.languages.filter { !(row == 4 && $0.text == "NOR") }.prefix(count).map {
        CellID(platform: scope.platforms[row], language: $0)
      }
    }
    matrix(
      at, "keller", id,
      .set(cells, CellEdit(state: .passed, build: known(BuildName("2")))))
  }

  private mutating func matrix(_ at: String, _ by: String, _ id: CaseID, _ command: MatrixCommand) {
    act(at, by, id, .matrix(command))
  }

  private mutating func answer(
    _ at: String, _ by: String, _ id: CaseID, _ topic: GateTopic, _ said: String
  ) {
    act(at, by, id, .gate(.answer(topic, words: words(said), other: nil)))
  }

  private static let channels = ["Windows Update", "Automatic Updates", "download centre"]

  /// NT 4.0, NT 4.0 TSE, 2000, XP and 2003, in the order of the languages in the policy.
  private static let rpcRows = [
    "p t b p p  t p p t p  t p t b p  X p p t t  t t t p b",
    "p · w t t  b b p b t  b t · b b  t t b - b  w w b - ·",
    "s t t p p  p p s t p  p p F t p  X p p p t  p t t p t",
    "s t p p p  p p s p p  p s t F p  s p p p p  p p p p t",
    "p b t t t  t b p b t  b p b b t  p t t - b  t b t b b",
  ]
}
