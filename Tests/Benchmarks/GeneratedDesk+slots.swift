internal import DeskStore
internal import ResponseDomain

extension GeneratedDesk {
  /// Puts open cases on slots, all cells under test, with forty lines of hours and ten days of work.
  func putOnSlots(_ numbers: ClosedRange<Int>) throws {
    let store = try DeskStore.open(in: directory, mode: .writing)
    let policy = shippedPolicy
    let today = policy.cadence.zone.local(now).day
    let hale = try known(PersonID("hale"))
    let words = try known(Words("As the plan says."))
    let scope = Scope(platforms: policy.platforms.map(\.id), languages: policy.languages.map(\.id))
    let kinds = TestKind.allCases.prefix(4) + TestKind.allCases.prefix(4)
    let drafts = scope.platforms.flatMap { platform in
      kinds.map {
        PlanDraft(
          kind: $0, mode: .manual, team: .internal, platforms: [platform], planned: .hours(30))
      }
    }
    for number in numbers where number % 10 != 0 {
      let id = try known(CaseID(policy.firstCase.number + number - 1))
      let slot = Slot(
        day: CalendarDay(daysSince1970: today.daysSince1970 + 2 + number), hour: 10, minute: 0,
        in: policy.cadence.zone)
      let logs = (1...10).map { day in
        LogDraft(
          day: CalendarDay(daysSince1970: today.daysSince1970 - day),
          target: .kind(.osCompatibility, team: nil, platform: nil), who: words, spent: .hours(20))
      }
      let cells = scope.platforms.flatMap { platform in
        scope.languages.map { CellID(platform: platform, language: $0) }
      }
      let build = try known(BuildName("7"))
      let commands: [CaseCommand] = [
        .hours(.plan(drafts, reason: words)), .hours(.log(logs)),
        .matrix(.set(cells, CellEdit(state: .testing, build: build))),
      ]
      let accepted = Acceptance(at: now, risk: words, scope: scope, slot: slot)
      let acts =
        [Act(.past([.case(id, .accepted(accepted))]), by: hale, at: now, offset: 0)]
        + commands.map { Act(.command(.case(id, $0)), by: hale, at: now, offset: 0) }
      _ = try store.carryOut(acts, under: policy)
    }
    try store.close()
  }
}
