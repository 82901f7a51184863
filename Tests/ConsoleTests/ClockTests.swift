import Console
import Grid
import ResponseDomain
import Testing

@Suite("Time")
struct ClockTests {
  private func isCheck(_ effect: Effect) -> Bool {
    if case .act(let act) = effect, act.command == .desk(.checkInbox) { true } else { false }
  }

  private func console(
    user: String = "hale", feed: DeskGlance.MailFeed = .taken(PictureDesk.now)
  ) -> ConsoleState {
    let setting = ConsoleSetting(
      user: PictureDesk.person(user), policy: PictureDesk.policy(rota: PictureDesk.rota),
      zone: PictureDesk.pacific, canWrite: true, glyphs: .unicode, rightToLeft: .show)
    var glance = PictureDesk.glance(of: PictureDesk.page())
    glance.feed = feed
    return ConsoleState(
      setting: setting, now: PictureDesk.now, size: Size(columns: 80, rows: 24), desk: glance)
  }

  @Test("A console that is opened records no check, unless it is the first look at the desk")
  func opening() {
    var state = console()
    #expect(!update(&state, .queueLoaded(PictureDesk.page())).contains(where: isCheck))
    #expect(update(&state, .key(.down)).count(where: isCheck) == 1)
    var first = console()
    first.desk.desk = Desk(made: first.desk.desk.made)
    #expect(update(&first, .queueLoaded(PictureDesk.page())).count(where: isCheck) == 1)
  }

  @Test("Moving records a check once in five minutes, a window left open none")
  func moving() {
    var state = console()
    _ = update(&state, .queueLoaded(PictureDesk.page()))
    var checks = 0
    for minute in 1...20 {
      #expect(!update(&state, .tick(PictureDesk.now + .minutes(minute))).contains(where: isCheck))
      checks += update(&state, .key(.down)).count(where: isCheck)
    }
    #expect(checks == 4)
  }

  @Test("Nobody else's look counts, nor a look over a dead feed")
  func others() {
    var other = console(user: "brandt")
    #expect(!update(&other, .queueLoaded(PictureDesk.page())).contains(where: isCheck))
    #expect(update(&other, .key(.character("i"))).isEmpty)
    var dead = console(feed: .taken(PictureDesk.now - .hours(30)))
    #expect(!update(&dead, .queueLoaded(PictureDesk.page())).contains(where: isCheck))
    #expect(update(&dead, .key(.character("i"))).isEmpty)
    #expect(frame(dead).text[0].contains("FEED DEAD 30h"))
    #expect(frame(dead).text[22].contains("no mail for 30h; a check over a dead feed is none"))
  }

  @Test("i records a check at once")
  func key() {
    var state = PictureDesk.queue()
    let effects = update(&state, .key(.character("i")))
    #expect(effects.filter(isCheck).count == 1)
  }

  @Test("Data that nobody has read for a minute look stale")
  func stale() {
    var state = PictureDesk.queue()
    _ = update(&state, .tick(PictureDesk.now + TimeSpan(seconds: 56)))
    #expect(frame(state).text[1].hasSuffix("● 59s"))
    let effects = update(&state, .tick(PictureDesk.now + TimeSpan(seconds: 57)))
    #expect(frame(state).text[1].hasSuffix("○ 1m"))
    #expect(effects.contains { if case .loadDesk = $0 { true } else { false } })
  }

  @Test("An idle console wakes at the next minute, or before when something is due")
  func ticks() {
    var state = PictureDesk.queue()
    #expect(nextTick(state) == PictureDesk.now + TimeSpan(seconds: 57))
    state.desk.readAt = state.now
    #expect(nextTick(state) == PictureDesk.now + .minutes(1))
    _ = update(&state, .tick(PictureDesk.now + TimeSpan(seconds: 25)))
    state.desk.readAt = state.now
    #expect(nextTick(state) == PictureDesk.now + .minutes(1))
    var due = PictureDesk.rows
    due[1] = PictureDesk.row(
      "m46", nil, nil,
      .due(.acknowledgement, at: state.now + TimeSpan(seconds: 7), since: state.now), nil, "x",
      received: state.now)
    _ = update(&state, .queueLoaded(PictureDesk.page(due)))
    // What others have changed is marked for a moment, and the mark goes first.
    let end = state.now + TimeSpan(seconds: 7)
    #expect(nextTick(state) == state.now + TimeSpan(seconds: 3))
    _ = update(&state, .tick(state.now + TimeSpan(seconds: 4)))
    #expect(nextTick(state) == end)
  }

  @Test("A clock that passes moves its row under another heading, and the list is read again")
  func passes() {
    var state = PictureDesk.queue()
    let effects = update(&state, .tick(PictureDesk.moment(7, 8, 15, 40)))
    #expect(effects.contains { if case .loadQueue = $0 { true } else { false } })
    let lines = frame(state).text
    #expect(lines[3].hasPrefix("── LATE (2) ──"))
    #expect(lines[5].contains("late 0h00"))
    #expect(lines[0].contains("duty brandt, no next"))
  }
}
