/// The gate between outside scalars and `SafeText`: one pass, bounded output.
///
/// The numbers in the comments are the rules of TERMINAL.md, section 14.
struct TextGate {
  private let kind: SafeText.Kind
  private let rightToLeft: SafeText.RightToLeft
  private let cap: Int
  private(set) var flags: SafeText.Flags = []
  private(set) var output = ""
  /// Bytes of `output`.
  private var size = 0
  private(set) var isFull = false
  private var lineEnds = LineEnds()
  private var lastWasReturn = false
  /// The column of a block, for its tabs.
  private var column = 0
  /// Marks on the last base; nil when there is no base that may carry one.
  private var marks: Int?
  private var scripts = ScriptMix()

  static let tabWidth = 8

  init(kind: SafeText.Kind, rightToLeft: SafeText.RightToLeft) {
    self.kind = kind
    self.rightToLeft = rightToLeft
    switch kind {
    case .line, .name, .address, .file: cap = SafeText.lineCap
    case .block: cap = SafeText.blockCap
    }
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    guard !isFull else { return }
    switch kind {
    case .block:
      takeInBlock(scalar)
    case .line, .name, .address, .file:
      // Rule 2: unfold, then runs of CR, LF and TAB become one space.
      let step = lineEnds.take(scalar)
      note(step)
      if !step.isConsumed { gate(scalar) }
    }
  }

  mutating func finish() {
    switch kind {
    case .block: break
    case .line, .name, .address, .file: note(lineEnds.finish())
    }
    switch kind {
    case .line, .block: break
    case .name, .address, .file:
      if scripts.isMixed { flags.insert(.mixedScripts) }
    }
  }

  private mutating func note(_ step: LineEnds.Step) {
    if step.hasLoneEnd { flags.insert(.control) }
    if step.needsBlank { write(base: " ", width: 1) }
  }

  private mutating func takeInBlock(_ scalar: Unicode.Scalar) {
    let followsReturn = lastWasReturn
    lastWasReturn = scalar == "\r"
    switch scalar {
    case "\n" where followsReturn:
      break
    case "\n", "\r":
      append("\n", size: 1)
      column = 0
      marks = nil
    case "\t":
      repeat { write(base: " ", width: 1) } while column % Self.tabWidth != 0 && !isFull
    default:
      gate(scalar)
    }
  }

  private mutating func gate(_ scalar: Unicode.Scalar) {
    let traits = ScalarTraits(of: scalar)
    switch traits.kind {
    case .plain:
      if traits.isRightToLeft {
        flags.insert(.rightToLeft)
        if rightToLeft == .asCodePoints { return write(note: scalar.codePoint) }
      }
      scripts.take(traits.script)
      write(base: scalar, width: traits.width)
    case .mark:
      write(mark: scalar)
    case .control:
      // Rule 3.
      flags.insert(.control)
      write(note: scalar.controlPicture)
    case .bidi:
      // Rule 4.
      flags.insert(.bidi)
      write(note: "‹\(scalar.bidiName)›")
    case .invisible, .privateUse, .unassigned:
      // Rule 5.
      switch kind {
      case .line, .block: break
      case .name, .address, .file:
        flags.insert(.invisible)
        write(note: scalar.codePoint)
      }
    }
  }

  private mutating func write(base: Unicode.Scalar, width: Int) {
    append(base, size: UTF8.width(base))
    column += width
    marks = 0
  }

  /// Rule 5: at most two marks on a base, and none on what we wrote ourselves.
  private mutating func write(mark: Unicode.Scalar) {
    if marks == nil { write(base: SafeText.loneMarkBase, width: 1) }
    guard let count = marks, count < 2, !isFull else { return }
    append(mark, size: UTF8.width(mark))
    marks = count + 1
  }

  /// Writes words of ours in place of a scalar, whole or not at all.
  private mutating func write(note: String) {
    let length = note.utf8.count
    guard size + length + Self.cutMark.utf8.count <= cap else { return close() }
    output += note
    size += length
    column += note.unicodeScalars.count
    marks = nil
  }

  private mutating func append(_ scalar: Unicode.Scalar, size length: Int) {
    guard size + length + Self.cutMark.utf8.count <= cap else { return close() }
    output.unicodeScalars.append(scalar)
    size += length
  }

  private static let cutMark = "…"

  /// Rule 1: what is over the cap is cut, and that is visible.
  private mutating func close() {
    guard !isFull else { return }
    isFull = true
    output += Self.cutMark
    flags.insert(.shortened)
  }
}
