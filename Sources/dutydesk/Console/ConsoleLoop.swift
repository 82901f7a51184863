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
  /// What is told where nothing can be drawn; nil for a screen.
  let plain: PlainOutput?
  /// A line from a pipe that is not complete yet.
  var typedLine = ""
  private var lastPress: (press: MousePress, at: Int)?
  let notices: Notices
  /// When the store was asked for what it does now, when that was shown last, and whether the user
  /// does not want to wait for it; see `goesOn`.
  var workSince = 0
  var turnedAt = 0
  var isStopped = false
  /// What came while the store worked.
  var held: [TerminalEvent] = []
  private var pace = FramePace()
  private var memory = FrameMemory()
  private var seenVersion: Int
  private var isRunning = true
  private var isDirty = true
  /// What was read in a hurry, until all of it is read.
  var owed: QueueRequest?
  /// When the feed of the wall is to be written next; at first right after the first frame.
  var feedDue = 0

  init(
    session: DeskSession, at place: DeskPlace, screen: TerminalScreen, theme: ThemeInForce,
    themeWatch: ThemeWatch?, keys: KeyBindings, looks: ScreenChoice
  ) throws {
    self.session = session
    self.place = place
    self.screen = screen
    self.theme = theme
    self.themeWatch = themeWatch
    events = EventLoop(screen: screen)
    plain =
      screen.isPlain
      ? PlainOutput(isUTF8: screen.codesetIsUTF8, echoes: screen.hasKeys) : nil
    notices = Notices(wantsNames: looks.notify)
    // The user sees what they have done before others are told of it.
    session.store.tellsLater = true
    seenVersion = try session.store.dataVersion()
    let setting = ConsoleSetting(
      user: session.person, policy: session.policy, zone: session.zone,
      canWrite: session.store.mode == .writing, glyphs: looks.glyphs(on: screen),
      rightToLeft: looks.withoutRightToLeft ? .asCodePoints : .show,
      keys: keys)
    state = ConsoleState(
      setting: setting, now: session.now, size: screen.size,
      desk: try DeskReader(session: session).glance())
    restore()
  }

  var reader: DeskReader { DeskReader(session: session) }

  /// Runs until the user leaves, the terminal is gone, or a script has come to its end.
  func run(_ opening: ConsoleOpening, playing script: [ScriptStep]) throws {
    // The loop outlives every use: it is let go at the end of this.
    Patience.watch { [unowned self] in goesOn(with: $0) }
    defer { Patience.end() }
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
    session.store.tellOfActs()
    if !isDirty { readWhatIsOwed() }
    let came = held
    held = []
    for event in came.isEmpty ? events.next(until: deadline, watching: watched) : came {
      try handle(event, changes: watched[0])
      if !isRunning { break }
    }
  }

  /// Tells the state something, and everything that comes of it.
  func take(_ message: consuming Console.Message) {
    isDirty = true
    var waiting = update(&state, message).flatMap(perform)
    while !waiting.isEmpty { waiting += update(&state, waiting.removeFirst()).flatMap(perform) }
  }

  /// Paints once more although nothing that is shown has changed.
  func repaint() { isDirty = true }

  func quit() { isRunning = false }

  private func handle(_ event: TerminalEvent, changes: Int32) throws {
    // Of an act that came right before, as what follows may take long: an editor, or a suspension.
    session.store.tellOfActs()
    // What nobody did changes nothing on the screen before something there is due: the age of the
    // data is not counted second by second.
    if event != .deadline || session.now >= nextTick(state) { moveClock() }
    switch event {
    case .key(let key):
      readWhatIsOwed()
      try press(key)
    case .mouse(let press): point(press)
    case .paste(let paste): take(.paste(paste.text))
    case .resized(let size): take(.resized(size))
    case .suspendAsked:
      screen.suspend()
      isDirty = true
    case .continued: isDirty = true
    case .inputClosed:
      try endLine()
      quit()
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

  /// Two presses at one place in a moment are a double click.
  private func point(_ press: MousePress) {
    let moment = MonotonicClock.milliseconds()
    let isSecond = lastPress.map { $0.press == press && moment - $0.at < Self.doubleClick } ?? false
    lastPress = isSecond ? nil : (press, moment)
    switch press.button {
    case .left: take(.mouse(isSecond ? .open(at: press.at) : .select(at: press.at)))
    case .wheelUp: take(.mouse(.wheel(rows: -3)))
    case .wheelDown: take(.mouse(.wheel(rows: 3)))
    }
  }

  private static let doubleClick = 400

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
    show()
    pace.painted(at: moment)
    isDirty = false
  }

  /// Shows the state as it is, on the screen or in lines; a spinner is for screens.
  func show() {
    if let plain {
      if state.work == nil { plain.tell(state) }
    } else {
      screen.paint(frame(state, remembering: &memory), palette: theme.palette)
    }
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
