internal import Grid
internal import ResponseDomain

extension FormKind {
  /// Which slot, and why the case leaves the one that it is on.
  func slotFields(_ record: Case?, in state: ConsoleState) -> [FormField] {
    let cadence = state.setting.policy.cadence
    // Nearly always the one after: a slot that others ride on is no worse for it.
    let next = cadence.nextFree(after: max(state.now, record?.slot?.at ?? state.now), taken: [])
    return [slotField(next.day.iso), .line(.reason, "Reason")]
  }

  func slotField(_ start: String) -> FormField {
    .line(.slot, "Slot", start, hint: "next, or a day: 2003-07-30")
  }
}

extension AcceptanceDraft.SlotChoice {
  /// As it is typed into a form.
  var written: String {
    switch self {
    case .nextFree: "next"
    case .on(let day): day.iso
    }
  }
}
