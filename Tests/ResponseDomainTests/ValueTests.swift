import ResponseDomain
import Testing

@Suite struct ValueTests {
  @Test("days are counted through leap years and back")
  func days() {
    for number in stride(from: -719_000, through: 700_000, by: 997) {
      let day = CalendarDay(daysSince1970: number)
      #expect(day.daysSince1970 == number)
      #expect(CalendarDay(iso: day.iso) == day)
    }
    #expect(CalendarDay(year: 2003, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2000, month: 2, day: 29)?.weekday == .tuesday)
    #expect(CalendarDay(iso: "2003-07-16")?.weekday == .wednesday)
    #expect(CalendarDay(iso: "2003-7-16") == nil)
    #expect(CalendarDay(iso: "2003-13-01") == nil)
  }

  @Test("27 June to 16 July is nineteen days")
  func elapsed() {
    let from = Samples.day("2003-06-27")
    #expect(Samples.day("2003-07-16").daysSince1970 - from.daysSince1970 == 19)
  }

  @Test("a moment is shown in its zone and found again, over both changes of the clock")
  func zones() {
    let zone = Samples.pacific
    #expect(zone.local(Samples.now).words == "Tue 8 Jul 14:05")
    #expect(zone.local(Samples.now).iso == "2003-07-08T14:05:00-07:00")
    #expect(zone.local(Samples.now).abbreviation == "PDT")

    // The hour that is skipped takes the offset before; the hour that comes twice is the first.
    let spring = Samples.day("2003-04-06")
    let skipped = zone.moment(on: spring, hour: 2, minute: 30)
    #expect(zone.local(skipped).clock == "03:30")
    let autumn = Samples.day("2003-10-26")
    let twice = zone.moment(on: autumn, hour: 1, minute: 30)
    #expect(zone.local(twice).abbreviation == "PDT")
    for hour in 0..<24 where hour != 2 {
      for day in [spring, autumn, Samples.day("2003-12-31")] {
        let moment = zone.moment(on: day, hour: hour, minute: 0)
        #expect(zone.local(moment).hour == hour)
        #expect(zone.local(moment).day == day)
      }
    }
  }

  @Test(
    "lengths of time are rounded down",
    arguments: [
      (41 * 60 + 59, "0h41"), (95 * 60, "1h35"), (19 * 3600 + 55 * 60, "19h55"),
      (7 * 86_400 + 19 * 3600 + 55 * 60, "7d19h"), (86_400, "1d00h"), (0, "0h00"),
      (-41 * 60, "0h41"), (4 * 86_400 + 2 * 3600 + 25 * 60, "4d02h"),
    ])
  func words(seconds: Int, words: String) {
    #expect(TimeSpan(seconds: Int64(seconds)).words == words)
  }

  @Test("identities are checked when they are made")
  func identities() {
    #expect(CaseID(parsing: "#1042")?.description == "#1042")
    #expect(CaseID(parsing: "1042")?.number == 1042)
    #expect(ReportID(parsing: "m17")?.description == "m17")
    for text in ["", "#", "#0", "-3", "m", "0x10", "99999999999999999999", "1 2", "+4"] {
      #expect(CaseID(parsing: text) == nil, "\(text)")
    }
    #expect(StreamID("m17") == .report(Samples.reportID(17)))
    #expect(StreamID("17") == nil)
    #expect(PersonID("two words") == nil)
    #expect(CodeName("Harbour") == nil)
    #expect(Words("  \n\t ") == nil)
    #expect(Words("  fine \n")?.text == "fine")
    #expect(ZoneName("../../etc/passwd") == nil)
    #expect(ZoneName("America/Los_Angeles") != nil)
    #expect(PublicNumber(cve: "CAN-2003-0352")?.text == "CAN-2003-0352")
    #expect(PublicNumber(cve: "2003-0352") == nil)
    #expect(PublicNumber(bulletin: "MS03-026")?.text == "MS03-026")
    #expect(PublicNumber(bulletin: "026") == nil)
  }

  @Test("exactly one person holds the duty at every instant")
  func duty() throws {
    let eight = Samples.now
    let rota = [
      try #require(Shift(holder: Samples.keller, from: eight, until: eight + .hours(8))),
      try #require(
        Shift(holder: Samples.brandt, from: eight + .hours(8), until: eight + .hours(12))),
    ]
    func holder(_ at: Instant, _ takeover: Desk.Takeover = .none) -> PersonID {
      Duty(rota: rota, takeover: takeover, maker: Samples.hale, at: at).holder
    }
    #expect(holder(eight - .hours(1)) == Samples.hale)
    #expect(holder(eight) == Samples.keller)
    #expect(holder(eight + .hours(8)) == Samples.brandt)
    #expect(holder(eight + .days(3)) == Samples.brandt)
    let taken = Desk.Takeover.taken(
      by: Samples.hale, at: eight + .hours(2), reason: Samples.words("no answer"))
    #expect(holder(eight + .hours(3), taken) == Samples.hale)
    #expect(holder(eight + .hours(8), taken) == Samples.brandt)
    #expect(
      Duty(rota: rota, takeover: .none, maker: Samples.hale, at: eight).end
        == .at(eight + .hours(8), next: Samples.brandt))
    #expect(Shift(holder: Samples.hale, from: eight, until: eight) == nil)
  }

  @Test("what is due is grouped by how soon")
  func urgency() {
    func urgency(in seconds: Int64) -> Urgency {
      let due = Samples.now + TimeSpan(seconds: seconds)
      return Urgency(
        of: .due(.acknowledgement, at: due, since: Samples.now), at: Samples.now)
    }
    #expect(urgency(in: -1) == .late)
    #expect(urgency(in: 0) == .late)
    #expect(urgency(in: 4 * 3600) == .within4Hours)
    #expect(urgency(in: 4 * 3600 + 1) == .within24Hours)
    #expect(urgency(in: 24 * 3600 + 1) == .later)
    #expect(Urgency(of: .none, at: Samples.now) == .later)
    #expect(Urgency(of: .asked(since: Samples.now - .days(9)), at: Samples.now) == .later)
  }

  @Test("a slot is late when its window has passed, not when its hour has come")
  func window() {
    let slot = Clock.due(
      .slot, at: Samples.now, until: Samples.now + .hours(2), since: Samples.now - .days(7))
    func told(after minutes: Int) -> (Urgency, Clock.Reading) {
      let now = Samples.now + .minutes(minutes)
      return (Urgency(of: slot, at: now), slot.reading(at: now))
    }
    #expect(told(after: -30 * 60) == (.later, .left(.hours(30))))
    #expect(told(after: -60) == (.within4Hours, .left(.hours(1))))
    #expect(told(after: 0) == (.within4Hours, .open(.hours(2))))
    #expect(told(after: 119) == (.within4Hours, .open(.minutes(1))))
    #expect(told(after: 120) == (.late, .late(.minutes(0))))
    #expect(told(after: 125) == (.late, .late(.minutes(5))))
  }
}
