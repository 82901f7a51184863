import ResponseDomain
import Testing

@Suite struct MatrixTests {
  private let cells = TestDesk.cells

  @Test("what is not known is not started, and a change of many cells is one event")
  func oneAct() throws {
    var desk = try TestDesk.with(.fixing)
    #expect(desk.matrix()?.tally[.notStarted] == 4)
    let length = desk.journal.count
    try desk.set(cells, CellEdit(state: .built, build: TestDesk.build))
    #expect(desk.journal.count == length + 1)
    #expect(desk.matrix()?.tally[.built] == 4)
    try desk.set(cells, CellEdit(state: .built, build: TestDesk.build))
    #expect(desk.journal.count == length + 1)
  }

  @Test(
    "a new build sends every result back to built; what is blocked stays so",
    arguments: [
      (CellStateName.testing, CellStateName.built), (.passed, .built), (.failed, .built),
      (.blocked, .blocked), (.built, .built),
    ])
  func newBuild(state: CellStateName, after: CellStateName) throws {
    var desk = try TestDesk.with(.fixing)
    try desk.set([cells[0]], CellEdit(state: .built, build: TestDesk.build))
    try desk.set(
      [cells[0]],
      CellEdit(
        state: state, owner: .person(login: Samples.keller), cause: Samples.words("it stops")))
    try desk.set([cells[0]], CellEdit(build: BuildName("2600.1140")))
    let cell = try #require(desk.matrix()?[cells[0]])
    #expect(cell.state.name == after)
    #expect(cell.build?.name.text == "2600.1140")
    #expect(cell.isStale == (state == .passed || state == .failed))
  }

  @Test("staged is sent back by a new build too")
  func stagedBack() throws {
    var desk = try TestDesk.with(.fixing)
    try desk.set([cells[0]], CellEdit(state: .passed, build: TestDesk.build))
    try desk.set([cells[0]], CellEdit(state: .staged))
    try desk.set([cells[0]], CellEdit(build: BuildName("2600.1140")))
    #expect(desk.matrix()?[cells[0]].state == .built)
  }

  @Test(
    "a state asks for what it rests on",
    arguments: [
      (CellEdit(state: .passed), CellFault.buildMissing),
      (CellEdit(state: .staged, build: TestDesk.build), .notPassed),
      (CellEdit(state: .blocked), .causeMissing),
      (CellEdit(state: .blocked, cause: Samples.words("no machine")), .ownerMissing),
      (CellEdit(state: .notApplicable), .reasonMissing),
      (CellEdit(state: .cannotFix, reason: Samples.words("built so")), .workaroundMissing),
      (CellEdit(state: .released), .buildMissing), (CellEdit(state: .withdrawn), .onlyByReissue),
      (CellEdit(state: .released, build: TestDesk.build), .onlyByRelease),
      (CellEdit(), .nothingAsked),
    ])
  func faults(edit: CellEdit, fault: CellFault) throws {
    var desk = try TestDesk.with(.fixing)
    #expect(throws: Refusal(.matrix(.cell(cells[0], fault)))) {
      try desk.set([cells[0]], edit)
    }
  }

  @Test("every cell that cannot be changed is named, and nothing is changed")
  func wholeOrNothing() throws {
    var desk = try TestDesk.with(.fixing)
    try desk.set([cells[0]], CellEdit(state: .passed, build: TestDesk.build))
    let before = desk.matrix()
    #expect(throws: Refusal.self) { try desk.set(cells, CellEdit(state: .staged)) }
    #expect(desk.matrix() == before)
  }

  @Test("one trouble can hold up many cells, by its reference or its cause")
  func sharing() throws {
    var desk = try TestDesk.with(.fixing)
    let keller = Owner.person(login: Samples.keller)
    func blocked(_ cause: String, _ reference: String?) -> CellEdit {
      CellEdit(
        state: .blocked, owner: keller, cause: Samples.words(cause),
        reference: reference.map(Samples.words))
    }
    try desk.set([cells[0]], blocked("no machine", "LAB-7"))
    try desk.set([cells[1]], blocked("still none", "LAB-7"))
    try desk.set([cells[2]], blocked("no machine", nil))
    let matrix = try #require(desk.matrix())
    #expect(matrix.sharing(with: cells[0]) == [cells[1]])
    #expect(matrix.sharing(with: cells[2]) == [])
    #expect(matrix.needHuman == [cells[0], cells[1], cells[2]])
  }

  @Test("the case's own tally is the tally of its cells after any acts and undoings")
  func tallies() throws {
    var desk = try TestDesk.with(.fixing)
    var numbers = SplitMix(seed: 26)
    let edits = [
      CellEdit(state: .built, build: BuildName("1")), CellEdit(state: .testing),
      CellEdit(state: .passed), CellEdit(state: .staged), CellEdit(build: BuildName("2")),
      CellEdit(state: .notApplicable, reason: Samples.words("no server")),
      CellEdit(state: .writing), CellEdit(state: .notStarted),
    ]
    for _ in 0..<120 {
      let some = cells.filter { _ in Bool.random(using: &numbers) }
      let edit = try #require(edits.randomElement(using: &numbers))
      let length = desk.journal.count
      do {
        let act = try desk.act(.case(TestDesk.first, .matrix(.set(some, edit))))
        let isUndone = Bool.random(using: &numbers)
        if desk.journal.count > length, isUndone { try desk.act(.undo(act)) }
      } catch {
        #expect(desk.journal.count == length, "\(error)")
      }
      #expect(desk.subject(1001)?.matrix.tally == desk.matrix()?.tally)
    }
  }

  @Test("undoing a change of many cells gives every one of them back")
  func undo() throws {
    var desk = try TestDesk.with(.fixing)
    try desk.set([cells[1]], CellEdit(state: .passed, build: TestDesk.build))
    let before = desk.matrix()
    let act = try desk.act(
      .case(TestDesk.first, .matrix(.set(cells, CellEdit(build: BuildName("9"))))))
    #expect(desk.matrix()?.tally[.built] == 4)
    try desk.act(.undo(act))
    #expect(desk.matrix() == before)
    try desk.act(.redo(act))
    #expect(desk.matrix()?.tally[.built] == 4)
  }

  @Test("platforms join while fixing; they leave only while nothing of theirs is out")
  func scope() throws {
    var desk = try TestDesk.with(.fixing)
    let server = Samples.platform("2003")
    let reason = Samples.words("it is affected too")
    let joins = ScopeEdit(adding: ScopeEdit.Axis(platforms: [server]), reason: reason)
    try desk.act(.case(TestDesk.first, .matrix(.changeScope(joins))))
    #expect(desk.matrix()?.ids.count == 6)
    #expect(desk.subject(1001)?.matrix.tally == desk.matrix()?.tally)
    let leaves = ScopeEdit(removing: ScopeEdit.Axis(platforms: [server]))
    #expect(throws: Refusal(.reasonMissing)) {
      try desk.act(.case(TestDesk.first, .matrix(.changeScope(leaves))))
    }
    let unknown = ScopeEdit(
      adding: ScopeEdit.Axis(platforms: [Samples.platform("Me")]), reason: reason)
    #expect(throws: Refusal(.unknownPlatform(Samples.platform("Me")))) {
      try desk.act(.case(TestDesk.first, .matrix(.changeScope(unknown))))
    }
    var out = try TestDesk.with(.released)
    let xp = ScopeEdit(
      removing: ScopeEdit.Axis(platforms: [Samples.platform("XP")]), reason: reason)
    #expect(
      throws: Refusal(.matrix(.outAlready(cells[0])), [.matrix(.outAlready(cells[1]))])
    ) {
      try out.act(.case(TestDesk.first, .matrix(.changeScope(xp))))
    }
  }

  @Test(
    "builds are older by the numbers in their names",
    arguments: [("9", "10"), ("2600.1106", "2600.1140"), ("b3", "b4"), ("3", "3a")])
  func order(older: String, newer: String) throws {
    let older = try #require(BuildName(older))
    let newer = try #require(BuildName(newer))
    #expect(older.isOlder(than: newer))
    #expect(!newer.isOlder(than: older))
    #expect(!older.isOlder(than: older))
  }
}
