package import Grid
package import ResponseDomain

/// Everything that the console shows and remembers; frames are made from it and nothing else.
///
/// What is selected, marked or open is held by identity, never by row number, so that nobody acts
/// on another thing when the list moves.
package struct ConsoleState: Sendable {
  /// What the console was started with; it changes only with the policy.
  package var setting: ConsoleSetting
  package var now: Instant
  package var size: Size { didSet { layOut() } }
  package var pane: Pane { didSet { layOut() } }
  /// Where everything stands on the screen; it follows from the size, the pane and the zoom.
  package private(set) var screen: Layout
  package var desk: DeskGlance
  /// The last acts of people, the newest first; read where there is room to tell them.
  var recentActs: [RecordedEvent] = []
  /// Whether they were asked for since the desk changed.
  var hasAskedForActs = false
  package var queue: QueueState
  /// What the panes beside the queue show; `.nothing` until something is opened.
  package var shown: Shown
  package var journal: JournalState
  package var matrix = MatrixState()
  package var burndown: BurndownState
  /// The hours of the case at hand as they were reckoned last.
  var keptHours: HoursFigures?
  /// The gate of the case at hand as it was evaluated last.
  var keptGates: KeptGates?
  /// What `@NAME` stands for in a filter.
  package var savedFilters: SavedFilters
  /// What lies over the panes and takes the keys; the last is on top.
  package var boxes: [Box]
  package var message: MessageLine
  /// Newest first.
  package var errors: [ConsoleError]
  /// The prefix that was typed before the next key, such as `;`.
  package var prefix: KeyPrefix
  /// A text that is typed on the message line; nil while none is.
  package var typing: Typing?
  /// What the case pane is to show; its answer may still be on the way.
  package var opening: QueueSubject?
  /// What was asked for and is not there, so that it is not asked for again and again.
  var missing: QueueSubject?
  /// Whether the pane with the focus has the whole body.
  package var isZoomed: Bool { didSet { layOut() } }
  /// Whether keys that would change something are held off.
  package var isLocked: Bool
  /// Whether Ctrl-C was the last key, so that a second one quits.
  var isQuitArmed: Bool
  /// Whether the box on top waits for the answer to what it asked.
  var isBoxWaiting: Bool
  /// When this console last asked for a check of the inbox to be recorded.
  var checkAskedAt: Instant?
  /// What the store is busy with, once that takes long; nil most of the time.
  package var work: SlowWork?
  /// The message whose text was asked for last.
  var askedMail: MailDigest?

  package init(setting: ConsoleSetting, now: Instant, size: Size, desk: DeskGlance) {
    self.setting = setting
    self.now = now
    self.size = size
    self.desk = desk
    pane = .queue
    screen = Self.screen(size, focus: .queue, isZoomed: false)
    queue = QueueState()
    shown = .nothing
    journal = JournalState()
    burndown = BurndownState()
    savedFilters = SavedFilters()
    boxes = []
    message = .nothing
    errors = []
    prefix = .none
    typing = nil
    opening = nil
    missing = nil
    isZoomed = false
    isLocked = false
    isQuitArmed = false
    isBoxWaiting = false
    checkAskedAt = nil
    askedMail = nil
    work = nil
  }

  private mutating func layOut() {
    screen = Self.screen(size, focus: pane, isZoomed: isZoomed)
  }

  private static func screen(_ size: Size, focus: Pane, isZoomed: Bool) -> Layout {
    layout(size: size, focus: focus, zoom: isZoomed, available: availablePanes)
  }
}
