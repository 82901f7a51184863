internal import Grid
internal import ResponseDomain

/// What a line of the menu would do, before it is done: label and value, one line each.
struct MenuForecast {
  let title: SafeText
  let lines: [(label: SafeText, value: SafeText)]

  init(_ entry: MenuEntry, on targets: [QueueSubject], in state: ConsoleState) {
    title = "\(Self.upper(entry.name)) WOULD"
    var lines: [(label: SafeText, value: SafeText)] = []
    let subject = state.formSubject(targets)
    let stage = subject?.case?.stage.name
    if let stage {
      var words: SafeText =
        entry.target.map { "\(stage.words) > \($0.words)" } ?? "\(stage.words), as it is"
      if entry.choice == .form(.accept) {
        words += "; the matrix starts with \(Self.cells(subject?.case)) cells"
      }
      lines.append(("stage", words))
    }
    if entry.choice == .form(.accept), let view = subject?.view {
      let slot = view.policy.cadence.nextFree(after: state.now, taken: view.takenSlots)
      lines.append(
        ("slot", "\(slot.words(in: state.setting.zone)) is proposed, the next free one"))
    }
    if entry.choice == .publish, subject?.case?.embargo.hasTerms == true {
      lines.append(("embargo", "ends, because it is public"))
    }
    if targets.count > 1 {
      lines.append(("rows", targets.map(\.safe).joined(separator: ", ")))
    }
    // A message goes to one finder only; several at once are told by hand.
    let telling = targets.count == 1 && Self.tells(entry)
    lines.append(("mail", telling ? "to the finder, after you have seen it" : "none to the finder"))
    let until = state.now + state.setting.policy.undo
    let undo: SafeText =
      telling
      ? "1 entry; mail that has gone cannot be undone"
      : "\(SafeText.counted(targets.count, "entry", "entries")), can be undone until "
        + "\(until.clockWords(in: state.setting.zone)) (u)"
    lines.append(("journal", undo))
    if entry.isOff {
      lines = entry.standing.reasons.prefix(4).map { reason in
        (label: "not now" as SafeText, value: reason.words(in: state.setting.zone))
      }
    }
    self.lines = lines
  }

  private static func tells(_ entry: MenuEntry) -> Bool {
    switch entry.choice {
    case .form(.acknowledge), .form(.ask), .form(.decline), .form(.defer), .form(.reply): true
    case .form, .reportForm, .publish, .release, .exception, .approve, .close: false
    }
  }

  private static func cells(_ record: Case?) -> SafeText {
    record?.assessment.chosen.map { "\($0.requiredCells)" as SafeText } ?? "-"
  }

  private static func upper(_ name: SafeText) -> SafeText {
    SafeText(untrusted: name.string.uppercased(), kind: .line)
  }
}
