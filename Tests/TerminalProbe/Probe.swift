internal import Glibc
internal import Grid
internal import Terminal

/// Shows on the screen what the terminal layer reports.
final class Probe {
  private let screen: TerminalScreen
  private let loop: EventLoop
  private let program: [String]
  private var heard: [String] = []
  private var wakeups = 0
  private var frames = 0
  private var isOver = false
  private var showsCursor = false
  private var indent = 0
  private var deadline: Int?
  /// A pipe with a name, to wake the loop from outside.
  private let door: Int32
  private let palette = Palette(looks: [
    .title: Look(foreground: .indexed(203), attributes: .bold),
    .tab: Look(foreground: .rgb(red: 122, green: 184, blue: 255), attributes: .underline),
    .rowCursor: Look(attributes: .reverse),
  ])

  init(screen: TerminalScreen, program: [String]) {
    self.screen = screen
    self.program = program
    loop = EventLoop(screen: screen)
    door = getenv("PROBE_DOOR").map { open($0, O_RDWR | O_NONBLOCK | O_CLOEXEC) } ?? -1
  }

  func run() {
    defer { screen.close() }
    while !isOver {
      frames += 1
      screen.paint(frame(), palette: palette)
      let events = loop.next(until: deadline, watching: door < 0 ? [] : [door])
      wakeups += 1
      events.forEach(handle)
    }
  }

  private func handle(_ event: TerminalEvent) {
    switch event {
    case .key(let key):
      heard.append("key \(key)")
      obey(key)
    case .paste(let paste):
      heard.append("paste \(paste.text.debugDescription) cut \(paste.isCut)")
    case .mouse(let press): heard.append("mouse \(press.button) \(press.at.column),\(press.at.row)")
    case .resized(let size): heard.append("resized \(size.columns)x\(size.rows)")
    case .suspendAsked:
      screen.suspend()
      heard.append("back")
    case .continued: heard.append("continued")
    case .inputClosed: isOver = true
    case .readable(let descriptor): hear(descriptor)
    case .childEnded(let report):
      let text = String(decoding: report.output, as: UTF8.self).debugDescription
      heard.append("child \(report.exit) \(report.tookAllInput) \(text)")
    case .deadline:
      heard.append("deadline")
      deadline = nil
    }
  }

  private func obey(_ key: Key) {
    switch key {
    case .character("q"): isOver = true
    case .character("c"): showsCursor.toggle()
    case .character("i"): trap()
    case .character("a"): abort()
    case .character("x"): exit(3)
    case .character("o"): overflow(0)
    case .character("w"): perror("a library complains")
    case .character("e"): runForeground()
    case .character("b"): startInBackground()
    case .character("d"): deadline = MonotonicClock.milliseconds() + 50
    case .character("s"): indent += 1
    case .character("h"): heard.append("hostile \u{1B}[31m\u{202E}\u{200B}\u{7F}\u{9B}\u{0}end")
    case .control("l"): screen.forgetPainted()
    default: break
    }
  }

  private func hear(_ descriptor: Int32) {
    var buffer = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &buffer, buffer.count)
    heard.append("through the door \(String(decoding: buffer[..<max(0, count)], as: UTF8.self))")
  }

  private func runForeground() {
    do {
      heard.append("ran \(try screen.runForeground(program))")
    } catch {
      heard.append("ran not: \(error)")
    }
  }

  private func startInBackground() {
    do {
      let input = [UInt8](repeating: 0x61, count: 300_000)
      _ = try loop.start(["sh", "-c", "wc -c; echo oops >&2; exit 3"], input: input)
    } catch {
      heard.append("start not: \(error)")
    }
  }

  private func trap() {
    let empty: [Int] = []
    print(empty[heard.count])
  }

  @inline(never) private func overflow(_ depth: Int) {
    if !isOver { overflow(depth + 1) }
    frames += depth
  }

  private func frame() -> Frame {
    var frame = Frame(size: screen.size)
    let size = screen.size
    let facts =
      "pid \(getpid()) \(screen.termName) \(screen.colorDepth) utf8 \(screen.codesetIsUTF8)"
    put("probe \(size.columns)x\(size.rows) \(facts)", row: 0, role: .title, in: &frame)
    let wide = "wide 日本語 e\u{301} end"
    put(wide, row: 1, column: min(indent, size.columns), role: .tab, in: &frame)
    for (index, line) in heard.suffix(max(0, size.rows - 4)).enumerated() {
      put(line, row: index + 3, role: .text, in: &frame)
    }
    put("here", row: 2, column: 4, role: .rowCursor, in: &frame)
    frame.cursor = Point(column: 4, row: 2)
    frame.isCursorVisible = showsCursor
    return frame
  }

  /// Puts text without measuring: ideographs are wide, U+0301 is a mark, the rest is not.
  private func put(
    _ text: String, row: Int, column: Int = 0, role: Role, in frame: inout Frame
  ) {
    var column = column
    guard row < frame.size.rows else { return }
    for scalar in text.unicodeScalars {
      let start = row * frame.size.columns
      if scalar == "\u{301}" {
        let marked = frame.cells[start + column - 1]
        frame.cells[start + column - 1] = Cell(marked.base, firstMark: scalar, role: marked.role)
        continue
      }
      let isWide = (0x3000...0x9FFF).contains(scalar.value)
      guard column + (isWide ? 2 : 1) <= frame.size.columns else { return }
      frame.cells[start + column] = Cell(scalar, part: isWide ? .lead : .single, role: role)
      if isWide { frame.cells[start + column + 1] = Cell(" ", part: .tail, role: role) }
      column += isWide ? 2 : 1
    }
  }
}
