import Console
import Grid
import ResponseDomain
import Testing

@Suite("Acts and their words")
struct ActTableTests {
  static let words = Set(ActionTable.all.map { "\($0.words)" })

  /// Mail that comes in and what the mail program did are told by no key.
  static let byMail: Set<CaseAct> = [.receive, .recordHandover]
  /// Acts of a noun of their own, such as `hours log`.
  static let others: Set<CaseAct> = [.hours, .matrix, .slot]

  @Test(
    "Every act on a case has an action of its name",
    arguments: CaseAct.allCases.filter { !byMail.union(others).contains($0) })
  func acts(act: CaseAct) {
    #expect(Self.words.contains("case \(act.rawValue)"))
  }

  @Test("No two actions share their words")
  func unique() {
    #expect(Self.words.count == ActionTable.all.count)
  }

  @Test("The footer of the case equals the picture")
  func footer() {
    let drawn = frame(CasePictureTests.caseState).text.last
    #expect(
      drawn
        == " ⏎ read  r reply  + note  t act  y why  w circle  Tab pane  u undo  : ?  q back ")
  }

  @Test("The footer of the queue equals the picture")
  func queueFooter() {
    let drawn = frame(PictureDesk.queue()).text.last
    #expect(
      drawn
        == " ⏎ open  t act  y why  r reply  ; marked  / filter  m next  u undo  : ?  q back ")
  }

  @Test("On marked rows one form makes one act each, and names them")
  func marked() {
    var state = PictureDesk.queue()
    _ = PictureDesk.type([.character(";"), .character("o")], into: &state)
    let title = frame(state).text.joined()
    #expect(title.contains("2 marked: #1021, #1023"))
    let effects = update(&state, .key(.enter))
    let acts = effects.compactMap { effect -> PendingAct? in
      if case .act(let act) = effect { act } else { nil }
    }
    let hale = Owner.person(login: PictureDesk.person("hale"))
    #expect(
      acts.map(\.command) == [
        .case(CaseDesk.caseID(1021), .own(hale)), .case(CaseDesk.caseID(1023), .own(hale)),
      ])
    #expect(
      acts.map(\.seen) == [
        [.case(CaseDesk.caseID(1021)): 1], [.case(CaseDesk.caseID(1023)): 1],
      ])
  }

  @Test("A row that is not read is asked for when its menu opens")
  func loads() {
    var state = PictureDesk.queue()
    let effects = update(&state, .key(.character("t")))
    let asked = effects.compactMap { effect -> QueueSubject? in
      if case .loadSubject(let subject) = effect { subject } else { nil }
    }
    #expect(asked == [PictureDesk.subject("#1026")])
    #expect(frame(state).text.joined().contains("#1026 is being read"))
    _ = update(&state, .caseLoaded(CaseDesk.rpc))
    #expect(frame(state).text.joined().contains("additional issue"))
  }

  @Test("Enter marks the selected message as read")
  func read() {
    var state = CasePictureTests.caseState
    let commands = update(&state, .key(.enter)).compactMap { effect -> Command? in
      if case .act(let act) = effect { act.command } else { nil }
    }
    #expect(commands == [.case(CaseDesk.caseID(1026), .readMail(CaseDesk.digest("3")))])
  }

  @Test("Moving in the thread selects by what it is, and asks for its text")
  func thread() {
    var state = CasePictureTests.caseState
    let effects = update(&state, .key(.character("k")))
    let asked = effects.compactMap { effect -> MailDigest? in
      if case .loadMail(let digest) = effect { digest } else { nil }
    }
    #expect(asked == [CaseDesk.digest("2")])
  }
}
