internal import Console
internal import DeskStore
internal import Glibc
internal import Grid
internal import ResponseDomain
internal import Terminal

/// Shows the feed of a desk for as long as nobody quits: sleeps, reads the one file, paints.
final class WallLoop {
  private let feedPath: String
  private let watch: FeedWatch
  private let screen: TerminalScreen
  private let events: EventLoop
  private let palette: Palette
  private let plain: PlainOutput?
  private var voice = WallVoice()
  private var state: WallState
  private var pace = FramePace()
  private var isRunning = true
  private var isDirty = true

  init(
    feedPath: String, screen: TerminalScreen, palette: Palette, glyphs: GlyphSet, every: Int,
    wanted: CaseID?
  ) {
    self.feedPath = feedPath
    watch = FeedWatch(of: feedPath)
    self.screen = screen
    self.palette = palette
    events = EventLoop(screen: screen)
    plain =
      screen.isPlain ? PlainOutput(isUTF8: screen.codesetIsUTF8, echoes: false) : nil
    state = WallState(
      size: screen.size, glyphs: glyphs, every: every, wanted: wanted, now: Self.machineTime)
  }

  func run() {
    read()
    while isRunning {
      paint()
      let watched = watch.descriptor.map { [$0] } ?? []
      for event in events.next(until: deadline, watching: watched) where isRunning {
        handle(event)
      }
    }
  }

  private func handle(_ event: TerminalEvent) {
    tick()
    switch event {
    case .key(let key): press(key)
    case .resized(let size):
      state.size = size
      isDirty = true
    case .suspendAsked:
      screen.suspend()
      isDirty = true
    case .continued: isDirty = true
    case .inputClosed: isRunning = false
    case .readable:
      watch.consume()
      read()
    // A directory on another machine, or one that was not there before, wakes nobody.
    case .deadline: read()
    case .mouse, .paste, .childEnded: break
    }
  }

  /// Quit and page, and nothing else.
  private func press(_ key: Key) {
    switch key {
    case .character("q"), .character("Q"), .control("c"): isRunning = false
    case .character(" "), .character("n"), .character("j"), .character("l"), .right, .down,
      .pageDown, .enter, .tab:
      state.turn(by: 1)
      isDirty = true
    case .character("p"), .character("k"), .character("h"), .left, .up, .pageUp, .backTab:
      state.turn(by: -1)
      isDirty = true
    case .control("l"):
      screen.forgetPainted()
      isDirty = true
    default: break
    }
  }

  private func read() {
    watch.keep()
    let before = state
    do throws(WallFeedFault) {
      state.take(.success(try FeedFile.read(feedPath)))
    } catch {
      state.take(.failure(error))
    }
    if state != before { isDirty = true }
  }

  private func tick() {
    let now = Self.machineTime
    guard now != state.now else { return }
    state.tick(now)
    isDirty = true
  }

  private func paint() {
    let moment = MonotonicClock.milliseconds()
    guard isDirty, pace.allowsFrame(at: moment) else { return }
    if let plain {
      plain.put(voice.news(of: state))
    } else {
      screen.paint(wallFrame(state), palette: palette)
    }
    pace.painted(at: moment)
    isDirty = false
  }

  private var deadline: Int? {
    let moment = MonotonicClock.milliseconds()
    let wait = state.nextTick - Self.machineTime
    let next = moment + Int(clamping: max(1, wait.seconds)) * 1000
    return isDirty ? min(next, pace.nextMoment) : next
  }

  private static var machineTime: Instant { Instant(seconds: Int64(Glibc.time(nil))) }
}
