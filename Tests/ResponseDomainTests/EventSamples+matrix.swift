import ResponseDomain

extension EventSamples {
  static let matrix: [Event] = [
    .cellsChanged(
      CellsChanged(
        shifts: [
          CellShift(
            cells: [cell("NT 4.0/JPN"), cell("XP/ENU")], before: .unknown(since: Samples.now),
            after: MatrixCell(
              state: .blocked(
                Trouble(
                  cause: words("no PC-9800 machine"), reference: .shared(name: words("LAB-7")))),
              built: .build(build), tested: .never, owner: .person(login: Samples.keller),
              since: Samples.now)),
          CellShift(
            cells: [cell("XP/JPN")], before: tested(.passed), after: tested(.staged)),
          CellShift(
            cells: [cell("2003/NOR")], before: .unknown(since: Samples.now),
            after: MatrixCell(
              state: .cannotFix(
                reason: words("the architecture"), workaround: words("block port 135")),
              since: Samples.now)),
        ], source: .import(of: "lab.csv"))),
    .scopeChanged(
      ScopeChange(
        platforms: [Samples.platform("XP")], languages: [Samples.language("ENU")],
        tally: tally, reason: words("no server"))),
  ].map { .case(TestDesk.first, .matrix($0)) }

  static let release: [Event] = [
    .answered(
      GateAnswer(
        topic: .bulletin(.endUser), words: words("V1.0"), by: Samples.brandt,
        other: .person(login: Samples.hale))),
    .progressed(
      GateProgress(topic: .thirdParty, words: words("2 of 5 have reported"), by: Samples.brandt)),
    .retracted(.workaround(Samples.platform("NT 4.0")), reason: words("it breaks the domain")),
    .approved(Approval(by: Samples.brandt, at: Samples.now, saw: 41)),
    .shipped(
      Shipment(
        at: Samples.now, watchUntil: Samples.now + .days(28), revision: 2, shifts: out,
        basis: .exception(
          approver: words("the vice president"), reason: words("attacks"),
          exposed: [cell("XP/ENU")]),
        second: Samples.brandt)),
    .problemFound(problem), .problemSolved(number: 1, how: words("restart twice")),
    .withdrawn(Withdrawal(problem: 1, reason: words("machines stop"), shifts: out)),
    .reissued(
      Reissue(
        problem: 1, cause: .missingFix, reason: words("not in SP1"), revision: 2, shifts: out,
        acceptance: Acceptance(
          at: Samples.now, risk: words("remote"),
          scope: Scope(
            platforms: [Samples.platform("XP")], languages: [Samples.language("ENU")]),
          slot: Slot(day: Samples.day("2003-07-16"), hour: 10, minute: 0, in: Samples.pacific)))
    ),
    .textRevised(TextRevision(kind: .workaroundErratum, words: words("ports 139 and 445 too"))),
    .closed, .watchReopened(problem, until: Samples.now + .days(28)),
  ].map { .case(TestDesk.first, .release($0)) }

  private static let build = Build(name: made(BuildName("2600.1106")), at: Samples.now)

  private static let problem = DeploymentProblem(
    number: 1, at: Samples.now, words: words("no dial-up any more"),
    place: .on(platform: Samples.platform("NT 4.0")))

  private static let out = [
    CellShift(cells: [cell("2000/ENU")], before: tested(.staged), after: tested(.released))
  ]

  private static let tally: CellTally = {
    var tally = CellTally()
    tally.add(tested(.passed), times: 3)
    return tally
  }()

  private static func tested(_ state: CellState) -> MatrixCell {
    MatrixCell(
      state: state, built: .build(build), tested: .on(build.name),
      owner: .person(login: Samples.keller), evidence: .words(words("run 17")),
      since: Samples.now)
  }

  private static func cell(_ text: String) -> CellID { made(CellID(text)) }
  private static func words(_ text: String) -> Words { Samples.words(text) }

  private static func made<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a sample does not fit its own form") }
    return value
  }
}
