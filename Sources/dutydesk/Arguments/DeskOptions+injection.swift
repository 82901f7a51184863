internal import Grid

extension DeskOptions {
  /// Clock and user can be injected only on a desk that was made for rehearsal.
  func refuseInjection() throws {
    let option: SafeText
    if asUser != nil {
      option = "--as-user"
    } else if at != nil {
      option = "--at"
    } else {
      return
    }
    throw Fault(
      .noPermission, code: "not-a-rehearsal",
      [
        "\(option) works on a rehearsal desk only, and this is a desk for work. Nothing was done.",
        "Make one to rehearse on: dutydesk desk init --rehearsal --desk DIR",
      ])
  }
}
