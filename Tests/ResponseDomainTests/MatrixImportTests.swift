import ResponseDomain
import Testing

@Suite struct MatrixImportTests {
  private let cells = TestDesk.cells

  private func line(_ number: Int, _ cell: CellID, _ edit: CellEdit) -> MatrixLine {
    MatrixLine(number: number, cell: cell, edit: edit)
  }

  private func take(_ lines: [MatrixLine], _ desk: inout TestDesk) throws(Refusal) -> Int {
    let length = desk.journal.count
    desk.now = desk.now + .minutes(1)
    try desk.act(.case(TestDesk.first, .matrix(.import(lines, of: "lab.csv"))))
    return desk.journal.count - length
  }

  @Test("the same file again changes nothing, whatever the order of its lines")
  func again() throws {
    var desk = try TestDesk.with(.fixing)
    let run = Samples.words("run 17")
    let lines = [
      line(2, cells[0], CellEdit(state: .built, build: BuildName("3"))),
      line(3, cells[0], CellEdit(state: .testing, build: BuildName("3"))),
      line(4, cells[0], CellEdit(state: .passed, build: BuildName("3"), evidence: run)),
      line(5, cells[1], CellEdit(state: .passed, build: BuildName("2"))),
      line(6, cells[1], CellEdit(state: .built, build: BuildName("3"))),
      line(7, cells[2], CellEdit(state: .staged, build: BuildName("3"), evidence: run)),
      line(
        8, cells[3],
        CellEdit(
          state: .failed, build: BuildName("3"), owner: .person(login: Samples.keller),
          cause: Samples.words("text is cut"))),
    ]
    #expect(try take(lines, &desk) == 1)
    let after = desk.matrix()
    #expect(after?.tally[.passed] == 1)
    #expect(after?.tally[.built] == 1)
    #expect(after?.tally[.staged] == 1)
    #expect(after?.tally[.failed] == 1)
    #expect(try take(lines, &desk) == 0)
    #expect(desk.matrix() == after)
  }

  @Test("a late result of an older build changes nothing")
  func late() throws {
    var desk = try TestDesk.with(.fixing)
    _ = try take([line(1, cells[0], CellEdit(state: .built, build: BuildName("4")))], &desk)
    let old = CellEdit(state: .passed, build: BuildName("3"))
    #expect(try take([line(1, cells[0], old)], &desk) == 0)
    #expect(desk.matrix()?[cells[0]].state == .built)
  }

  @Test("every bad line is told by its number, and nothing of the file is taken")
  func badLines() throws {
    var desk = try TestDesk.with(.fixing)
    let foreign = try #require(CellID("Me/ENU"))
    let lines = [
      line(2, cells[0], CellEdit(state: .passed, build: BuildName("3"))),
      line(3, foreign, CellEdit(state: .passed, build: BuildName("3"))),
      line(5, cells[1], CellEdit(state: .passed)), line(9, cells[2], CellEdit(state: .failed)),
    ]
    let refusal = Refusal(
      .matrix(.line(3, foreign, .notInMatrix)),
      [
        .matrix(.line(5, cells[1], .buildMissing)), .matrix(.line(9, cells[2], .buildMissing)),
      ])
    #expect(throws: refusal) { try take(lines, &desk) }
    #expect(desk.matrix()?.tally[.notStarted] == 4)
  }
}
