internal import Console
internal import DeskStore
internal import Grid
internal import ResponseDomain
internal import Settings
internal import Terminal

/// The interactive console: waits for what happens, tells the state, paints, does what it asks.
///
/// One thread owns the terminal and the database. Every wake-up paints at most one frame.
final class ConsoleLoop {
  /// Changes only when the policy does.
  var session: DeskSession
  let place: DeskPlace
  let screen: TerminalScreen
  let events: EventLoop
  var state: ConsoleState
  /// Replies that the mail program is taking, by its process.
  var mailOnItsWay: [BackgroundChild.ID: MailOnItsWay] = [:]
  /// Mail being taken in by a child process of ours.
  var intakes: [BackgroundChild.ID: String] = [:]
  /// What the screen is drawn with; only `use(theme:)` and `reloadTheme` change it.
  var theme: ThemeInForce
  private let themeWatch: ThemeWatch?
  private var pace = FramePace()
  private var memory = FrameMemory()
  private var seenVersion: Int
  private var isRunning = true
  private var isDirty = true
  /// When the feed of the wall is to be written next; at first right after the first frame.
  var feedDue = 0

  init(
    session: DeskSession, at place: DeskPlace, screen: TerminalScreen, theme: ThemeInForce,
    themeWatch: ThemeWatch?, keys: KeyBindings, glyphs: GlyphSet
  ) throws {
    self.session = session
    self.place = place
    self.screen = screen
    self.theme = theme
    self.themeWatch = themeWatch
    events = EventLoop(screen: screen)
    seenVersion = try session.store.dataVersion()
    let setting = ConsoleSetting(
      user: session.person, policy: session.policy, zone: session.zone,
      canWrite: session.store.mode == .writing, glyphs: glyphs, rightToLeft: .show,
      keys: keys)
    state = ConsoleState(
      setting: setting, now: session.now, size: screen.size,
      desk: try DeskReader(session: session).glance())
    restore()
  }

  var reader: DeskReader { DeskReader(session: session) }

  /// Runs until the user leaves, the terminal is gone, or a script has come to its end.
  func run(_ opening: ConsoleOpening, playing script: [ScriptStep]) throws {
    let changes = try session.store.changeDescriptor()
    let watched = [changes] + (themeWatch.map { [$0.descriptor] } ?? [])
    take(.deskChanged)
    if let subject = opening.subject { take(.opened(subject, on: opening.pane)) }
    if !opening.words.isEmpty { take(.said(opening.words)) }
    for step in script where isRunning {
      try play(step)
      while isBusy, isRunning { try wait(watching: watched) }
    }
    if !script.isEmpty { quit() }
    while isRunning { try wait(watching: watched) }
    EventLoop.closeAfterEnd(watched)
  }

  private func wait(watching watched: [Int32]) throws {
    paint()
    for event in events.next(until: deadline, watching: watched) {
      try handle(event, changes: watched[0])
      if !isRunning { break }
    }
  }

  /// Tells the state something, and everything that comes of it.
  func take(_ message: Console.Message) {
    isDirty = true
    var waiting = [message]
    while !waiting.isEmpty {
      let effects = update(&state, waiting.removeFirst())
      for effect in effects { waiting += perform(effect) }
    }
  }

  /// Paints once more although nothing that is shown has changed.
  func repaint() { isDirty = true }

  func quit() { isRunning = false }

  private func handle(_ event: TerminalEvent, changes: Int32) throws {
    moveClock()
    switch event {
    case .key(let key): take(.key(key))
    case .paste(let paste): take(.paste(paste.text))
    case .resized(let size): take(.resized(size))
    case .suspendAsked:
      screen.suspend()
      isDirty = true
    case .continued: isDirty = true
    case .inputClosed: quit()
    case .readable(let descriptor):
      if descriptor == changes, try session.store.consumeChanges() { try lookForChanges() }
      if let themeWatch, descriptor == themeWatch.descriptor, themeWatch.consume() {
        for message in reloadTheme() { take(message) }
      }
    case .childEnded(let report): childEnded(report)
    case .deadline:
      // A writer may have died between its commit and its signal.
      try lookForChanges()
      endSlowMail()
    }
    keepFeed()
  }

  private func lookForChanges() throws {
    let version = try session.store.dataVersion()
    guard version != seenVersion else { return }
    seenVersion = version
    take(.deskChanged)
  }

  private func moveClock() {
    let now = session.now
    if now != state.now { take(.tick(now)) }
  }

  private func paint() {
    let moment = MonotonicClock.milliseconds()
    guard isDirty, pace.allowsFrame(at: moment) else { return }
    screen.paint(frame(state, remembering: &memory), palette: theme.palette)
    pace.painted(at: moment)
    isDirty = false
  }

  /// The next moment at which something has to be painted, or something shown would change.
  private var deadline: Int? {
    let moment = MonotonicClock.milliseconds()
    let tick = nextTick(state) - session.now
    let patience = mailOnItsWay.values.map(\.deadline).min() ?? .max
    let feed = session.store.mode == .writing ? feedDue : .max
    let next = min(moment + Int(clamping: max(0, tick.seconds)) * 1000 + 5, patience, feed)
    return isDirty ? min(next, pace.nextMoment) : next
  }
}
