internal import Grid
internal import ResponseDomain

/// Which desk, and as whom and when: what `DeskOptions` says, as plain values.
///
/// The types of the parser cost more than the first frame; a console is opened without them.
struct DeskChoice: Equatable {
  /// As the user gave it; nil takes the environment's, else the default.
  var desk: String?
  var asUser: PersonID?
  var at: WrittenTime?
  var json = false

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
