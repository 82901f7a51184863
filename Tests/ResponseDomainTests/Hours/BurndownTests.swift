import ResponseDomain
import Testing

/// The worked example of TERMINAL.md, section 1, and the edges of the rule.
@Suite struct BurndownTests {
  private func day(_ text: String) -> CalendarDay { Samples.day(text) }

  @Test("the worked example: 656 left when today began, pace 100, finish Wed 16, range 15 to 18")
  func workedExample() throws {
    let burndown = TestHours.burndown(TestHours.rpc)
    #expect(burndown.planned == .hours(1104))
    #expect(burndown.logged == .hours(500))
    #expect(burndown.left == .hours(604))
    #expect(burndown.engineering == .hours(61))
    #expect(burndown.loggedToday == .hours(52))
    #expect(burndown.leftAtStart == .hours(656))
    #expect(burndown.percent == 45)
    guard case .finish(let finish) = burndown.forecast else {
      Issue.record("no finish")
      return
    }
    #expect(finish.pace == Pace(total: .hours(400), days: 4))
    #expect(finish.best.perDay == .hours(110))
    #expect(finish.worst.perDay == .hours(74))
    #expect(finish.day == day("2003-07-16"))
    #expect(finish.earliest == day("2003-07-15"))
    #expect(finish.latest == .on(day("2003-07-18")))
    let outlook = try #require(burndown.outlook)
    #expect(outlook.workDays == 6)
    #expect(outlook.needed == .hours(110))
    #expect(outlook.short == .hours(56))
    #expect(outlook.margin == .late(workDays: 1))
    #expect(outlook.isAtRisk)
    #expect(!outlook.hasPassed)
    let place = try #require(burndown.workDay)
    #expect(place == (6, 11))
    #expect(!burndown.outgrown)
  }

  @Test("the series: work days only, what was left, the even pace lifted by the added scope")
  func series() throws {
    let burndown = TestHours.burndown(TestHours.rpc)
    #expect(burndown.atStart == .hours(1064))
    #expect(
      burndown.days.map(\.day.day) == [30, 1, 2, 3, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18])
    #expect(
      burndown.days.compactMap { $0.left?.roundedHours } == [1016, 946, 842, 770, 656, 604])
    #expect(
      burndown.days.map { $0.even?.roundedHours }
        == [967, 871, 774, 712, 610, 509, 407, 305, 203, 102, 0, 0, 0, 0])
    #expect(
      burndown.days.map { $0.forecast?.roundedHours } == [
        nil, nil, nil, nil, nil, 556, 456, 356, 256, 156, 56, 0, 0, 0,
      ])
    #expect(burndown.days.filter { !$0.scope.isEmpty }.map(\.day) == [day("2003-07-03")])
    #expect(burndown.days.last?.planned == .hours(1104))
  }

  @Test("the remedy is the fewest whole hours a day more that finish before the slot")
  func remedy() throws {
    let hours = TestHours.rpc
    let remedy = try #require(TestHours.burndown(hours).remedy)
    #expect(remedy.minutes == .hours(12))
    #expect(remedy.change == .moreADay(.hours(12), from: day("2003-07-09")))
    let with = hours.burndown(
      if: remedy.change, slot: TestHours.slot, required: [], calendar: TestHours.calendar,
      at: Samples.now, in: Samples.pacific)
    guard case .finish(let finish) = with.forecast else { Issue.record("no finish"); return }
    #expect(finish.day == day("2003-07-15"))
    #expect(with.outlook?.isAtRisk == false)
    #expect(TestHours.burndown(hours) == TestHours.burndown(TestHours.rpc))
  }

  @Test("a later slot leaves four work days to spare")
  func laterSlot() {
    let slot = Slot(day: day("2003-07-23"), hour: 10, minute: 0, in: Samples.pacific)
    let burndown = TestHours.burndown(TestHours.rpc, slot: slot)
    #expect(burndown.outlook?.margin == .spare(workDays: 4))
    #expect(burndown.remedy == nil)
  }

  @Test("without a plan there is no forecast and nothing is drawn")
  func noPlan() {
    let burndown = TestHours.burndown(TestingHours())
    #expect(burndown.forecast == .noPlan)
    #expect(burndown.days.isEmpty)
    #expect(burndown.percent == nil)
    #expect(burndown.outlook?.isAtRisk == false)
    #expect(burndown.workDay == nil)
  }

  @Test("without a log, and before three whole days, there is a need but no forecast")
  func tooEarly() {
    var hours = TestHours.with(planned: 100, on: "2003-07-02")
    #expect(TestHours.burndown(hours).forecast == .tooEarly(days: 0))
    hours.apply(TestHours.logged(8, on: "2003-07-03"))
    hours.apply(TestHours.logged(8, on: "2003-07-07"))
    hours.apply(TestHours.logged(8, on: "2003-07-08"))
    let burndown = TestHours.burndown(hours)
    #expect(burndown.forecast == .tooEarly(days: 2))
    #expect(burndown.outlook?.needed == .hours(14))
    #expect(burndown.outlook?.margin == .unknown)
  }

  @Test("at a pace of nothing there is no finish, and that is a risk")
  func paceZero() {
    var hours = TestHours.with(planned: 100, on: "2003-06-23")
    hours.apply(TestHours.logged(8, on: "2003-06-23"))
    let burndown = TestHours.burndown(hours)
    #expect(burndown.forecast == .noFinish)
    #expect(burndown.outlook?.margin == .never)
    #expect(burndown.outlook?.isAtRisk == true)
    #expect(burndown.outlook?.short == .hours(92))
  }

  @Test("work that stood still for three days has no latest finish")
  func worstIsNothing() {
    var hours = TestHours.with(planned: 1000, on: "2003-06-23")
    hours.apply(TestHours.logged(8, on: "2003-06-23"))
    hours.apply(TestHours.logged(80, on: "2003-07-07"))
    guard case .finish(let finish) = TestHours.burndown(hours).forecast else {
      Issue.record("no finish")
      return
    }
    #expect(finish.latest == .never)
  }

  @Test("what is done is finished, with the days before the slot to spare")
  func finished() {
    var hours = TestHours.with(planned: 8)
    hours.apply(TestHours.logged(8, on: "2003-07-08"))
    let burndown = TestHours.burndown(hours)
    #expect(burndown.forecast == .finished)
    #expect(burndown.outlook?.margin == .spare(workDays: 6))
    #expect(burndown.outlook?.needed == .zero)
  }

  @Test("a slot whose day has come leaves no day to work in")
  func slotPassed() throws {
    let slot = Slot(day: day("2003-07-02"), hour: 10, minute: 0, in: Samples.pacific)
    let outlook = try #require(TestHours.burndown(TestHours.rpc, slot: slot).outlook)
    #expect(outlook.hasPassed)
    #expect(outlook.workDays == 0)
    #expect(outlook.needed == nil)
    #expect(outlook.short == .hours(656))
    #expect(outlook.isAtRisk)
  }

  @Test("scope that grows faster than the work is said")
  func outgrown() {
    var hours = TestHours.rpc
    hours.apply(TestHours.scope(to: 1704, on: "2003-07-08"))
    let burndown = TestHours.burndown(hours)
    #expect(burndown.outgrown)
    #expect(burndown.left == .hours(1204))
  }

  @Test("hours on a day off count as a day of their own, for the pace too")
  func weekend() {
    var hours = TestHours.rpc
    hours.apply(TestHours.logged(20, on: "2003-07-05"))
    let burndown = TestHours.burndown(hours)
    #expect(burndown.days.map(\.day).contains(day("2003-07-05")))
    #expect(burndown.day(day("2003-07-05"))?.isWorkDay == false)
    #expect(burndown.record.pace == Pace(total: .hours(350), days: 4))
  }

  @Test("the night of a change to daylight-saving time moves no hour to another day")
  func daylightSaving() {
    // Sunday 26 October 2003 has 25 hours: 23:30 PST is still that Sunday.
    let slot = Slot(day: day("2003-10-29"), hour: 10, minute: 0, in: Samples.pacific)
    var hours = TestHours.with(planned: 100, on: "2003-10-20")
    for logged in ["2003-10-22", "2003-10-23", "2003-10-24", "2003-10-26"] {
      hours.apply(TestHours.logged(10, on: logged))
    }
    let sunday = Samples.pacific.moment(on: day("2003-10-26"), hour: 23, minute: 30)
    let burndown = TestHours.burndown(hours, slot: slot, at: sunday)
    #expect(burndown.today == day("2003-10-26"))
    #expect(burndown.loggedToday == .hours(10))
    #expect(burndown.outlook?.workDays == 2)
    guard case .finish(let finish) = burndown.forecast else { Issue.record("no finish"); return }
    // 70 h at 10 h a day: seven work days from Monday 27 October on.
    #expect(finish.day == day("2003-11-04"))
  }

  @Test("the queue's totals tell the same outlook as the whole, whatever is logged")
  func totalsAgree() {
    var random = SplitMix(seed: 7)
    for _ in 0..<200 {
      var desk = HoursCase()
      for number in 1...3 { desk.apply(.planned(TestHours.random(line: number, &random))) }
      for index in 0..<Int.random(in: 0...40, using: &random) {
        desk.apply(.logged(TestHours.random(entry: index, lines: 3, &random)))
      }
      let whole = TestHours.burndown(desk.hours).outlook
      let kept = desk.totals.outlook(
        slot: TestHours.slot, calendar: TestHours.calendar, at: Samples.now,
        in: Samples.pacific)
      #expect(whole == kept)
      #expect(desk.totals.left == desk.hours.left)
      #expect(desk.totals.logged == desk.hours.logged)
    }
  }
}
