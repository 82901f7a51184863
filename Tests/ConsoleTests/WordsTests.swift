import Foundation
import Console
import Grid
import ResponseDomain
import Testing

@Suite("Reasons in words")
struct WordsTests {
  static let moment = PictureDesk.moment(7, 8, 9, 0)
  static let answer = Acknowledgement(
    by: PictureDesk.person("hale"), at: moment, elapsed: .hours(2),
    telling: .byHand(at: moment, how: CaseDesk.words("by telephone")))

  /// One of each kind; a new reason stops `code` from compiling, and this list from being whole.
  static let reasons: [Reason] = {
    let id = CaseDesk.caseID(1026)
    let report = CaseDesk.reportID(17)
    let mail = CaseDesk.mailID("a@desk.example")
    let hale = PictureDesk.person("hale")
    guard let act = ActNumber(4), let day = CalendarDay(year: 2003, month: 7, day: 16),
      let name = CodeName("otter"), let platform = PlatformID("TSE"),
      let language = LanguageID("NOR"), let number = PublicNumber(cve: "CVE-2003-0352")
    else { return [] }
    return [
      .deskNotMade, .deskMadeAlready, .noSuchReport(report), .noSuchCase(id),
      .wrongStage(is: .fixing, needed: [.acknowledged, .reproducing]), .notInInbox(.inbox),
      .notFiled(report), .mergedAway(id, into: id), .lastReportOfCase(id),
      .notOnDuty(holder: hale), .holdsDutyAlready, .answeredAlready(answer), .nothingWaits,
      .notAnswered(report), .answerNotDescribed, .inTheFuture(moment), .beforeReceipt(moment),
      .reasonMissing, .wordsMissing, .titleMissing, .channelMissing, .finderMissing, .noQuestion,
      .noAnswerYet(askedAt: moment, silenceEnds: moment), .silenceReasonMissing, .nobodyNamed,
      .inCircleAlready(name: "RPC"), .notInCircle(name: "RPC"), .specificMissing(.effect),
      .embargoTermsMissing, .evidenceMissing(.build), .riskNotStated, .scopeNotChosen,
      .noRequiredCell, .unknownPlatform(platform), .unknownLanguage(language), .notRated,
      .trackWithoutOwner(.rootCause), .notASlot(day), .slotPassed(day), .targetMissing,
      .approverMissing, .approverIsActor, .attacksKnown, .causeMissing, .finderNotTold,
      .mailNotHandedOver(mail), .wormQuestionOpen, .wormMeansCritical, .criticalNeedsWorm,
      .noSuchIssue(2), .noSuchFinder(2), .foundByMissing, .knownAlready(.exploit), .embargoEnded,
      .codeNameTaken(name), .numberTaken(number), .sameCase(id), .noSuchMail,
      .draftNotKnown(mail), .draftUsed(mail), .noAddress, .matrix(.nothingSelected),
      .gate(.releasedAlready), .nothingToUndo(act),
      .nothingToRedo(act), .undoTimePassed(since: moment), .builtUpon(by: hale, at: moment),
      .cannotBeUndone,
    ]
  }()

  @Test("Every reason says what is wrong and what to do")
  func words() {
    let said = Self.reasons.map { $0.words(in: PictureDesk.pacific).string }
    for words in said {
      let parts = words.components(separatedBy: ": ")
      #expect(parts.count >= 2, "\(words)")
      #expect(parts.allSatisfy { !$0.isEmpty }, "\(words)")
    }
    #expect(Set(said).count == Self.reasons.count)
  }

  @Test("Every reason has a code of its own")
  func codes() {
    #expect(Set(Self.reasons.map(\.code)).count == Self.reasons.count)
  }

  @Test("Names from outside are made safe in a reason")
  func hostile() {
    let words = Reason.notInCircle(name: "\u{1B}[2J\u{202E}x").words
    #expect(words.scalars.allSatisfy { !$0.isHazard })
  }

  @Test("A time in a reason is told in the zone of the reader")
  func zone() {
    let words = Reason.inTheFuture(Self.moment).words(in: PictureDesk.pacific)
    #expect(words.string == "Tue 8 Jul 09:00 PDT is in the future: give a time that has passed")
  }
}

@Suite("The thread of a case")
struct ThreadTests {
  @Test("Messages and turning points in order of time, each once")
  func picture() {
    let thread = CaseDesk.rpc.thread
    #expect(
      thread.map(\.direction) == [
        .inbound, .outbound, .act, .act, .outbound, .inbound, .inbound,
      ])
    #expect(thread.map(\.id) == thread.map(\.id).sorted())
    #expect(thread.last?.mail == CaseDesk.digest("3"))
  }

  @Test("What was undone is not in the thread")
  func undone() {
    let id = CaseDesk.caseID(1032)
    guard let act = ActNumber(1) else { return }
    let noted = RecordedEvent(
      sequence: 1, act: act, version: 1, at: PictureDesk.now, by: PictureDesk.person("hale"),
      event: .case(id, .noted(Note(words: CaseDesk.words("x"), isPinned: false))))
    let undone = RecordedEvent(
      sequence: 2, act: act, version: 2, at: PictureDesk.now, by: PictureDesk.person("hale"),
      event: .undone(.case(id), Undone(toVersion: 0, direction: .undo, act: act)))
    #expect(ThreadEntry.entries(of: [StreamHistory([noted])]).count == 1)
    #expect(ThreadEntry.entries(of: [StreamHistory([noted, undone])]).isEmpty)
  }
}
