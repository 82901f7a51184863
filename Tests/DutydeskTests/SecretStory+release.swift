import DeskStore
import ResponseDomain

/// The way of a case from its acceptance out, and what comes after.
extension SecretStory {
  static let build = made(BuildName(mark))
  static let channel = made(ChannelName(mark))

  /// One step after another, and from the first again where others have come between.
  mutating func fixing(_ id: CaseID, on store: DeskStore) throws -> CaseCommand {
    guard let subject = try store.case(id)?.value, let matrix = try store.matrix(of: id) else {
      return .note(words(), isPinned: true)
    }
    let steps: [CaseCommand] = [
      .hours(
        .plan(
          TestKind.allCases.map {
            PlanDraft(kind: $0, mode: .manual, team: .thirdParty, planned: .hours(20))
          }, reason: words())),
      .matrix(.set(matrix.ids, CellEdit(state: .testing, build: Self.build, evidence: words()))),
      .matrix(
        .set(
          [matrix.ids[0]],
          CellEdit(
            state: .blocked, owner: .person(login: Self.made(PersonID(Self.mark))),
            cause: words(), reference: words()))),
      .hours(
        .log([
          LogDraft(
            day: CalendarDay(daysSince1970: policy.cadence.zone.local(now).day.daysSince1970 - 1),
            target: .kind(.performance, team: nil, platform: nil), who: words(),
            spent: .hours(3), build: Self.mark, note: secret())
        ])),
      .matrix(.set(matrix.ids, CellEdit(state: .passed, evidence: words()))),
      .matrix(.set(matrix.ids, CellEdit(state: .staged))),
    ]
    let answers = topics(of: subject).map { topic in
      CaseCommand.gate(
        .answer(
          topic, words: topic == .channels ? Words(Self.mark) : words(),
          other: Self.made(PersonID("brandt"))))
    }
    let facts: [CaseCommand] =
      TestKind.allCases.indices.map { index in
        .hours(
          .reestimate(
            Self.made(PlanLineID(index + 1)),
            planned: subject.hours.lines.indices.contains(index)
              ? subject.hours.lines[index].logged : .zero, reason: words()))
      } + [
        .number(Self.made(PublicNumber(cve: "CVE-2003-0352"))),
        .number(Self.made(PublicNumber(bulletin: "MS03-026"))),
        .credit(finder: 0, .text(wording: words())),
        .rate(
          severity: .critical, worm: .answered(canSpread: true, inWriting: words()),
          isFinal: true, issue: nil),
      ]
    let all = steps + facts + answers
    let turn = turns[id, default: 0]
    turns[id] = turn + 1
    guard turn >= all.count else { return all[turn] }
    // The second person, then the release; until nothing comes between the two.
    guard turn % 2 == 0 else { return .gate(.release(typed: id)) }
    let version = try store.case(id)?.version ?? 0
    return .gate(.approve(saw: version))
  }

  /// Whoever approves a release is not who releases.
  func author(of command: Command) -> PersonID {
    if case .case(_, .gate(.approve)) = command { return Self.made(PersonID(Self.mark)) }
    return hale
  }

  private func topics(of subject: Case) -> [GateTopic] {
    let children = subject.issues.map { GateTopic.issue($0.number) }
    return Self.platforms.map { .workaround($0) } + children
      + [
        .bulletin(.technical), .bulletin(.endUser), .hourTold, .channels, .channel(Self.channel),
        .support, .thirdParty, .supersedes, .hours, .outOfBand,
      ]
  }

  mutating func released(_ id: CaseID, on store: DeskStore) throws -> CaseCommand {
    let open = try store.case(id)?.value.gate.openProblems ?? []
    guard let problem = open.first else {
      return .gate(
        .reportProblem(
          words: words(), place: .on(platform: Self.platforms[0])))
    }
    turns[id] = nil
    return .gate(
      .reissue(
        ReissueDraft(
          problem: problem.number, cause: .regression, reason: words(),
          cells: try store.matrix(of: id)?.ids ?? [])))
  }
}
