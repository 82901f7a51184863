import Console
import Grid
import ResponseDomain

/// What lies over the panes.
extension GoldenScreen {
  /// A box, or a text that is typed, for each action of the table that opens one, over the first
  /// pane in which the action can run.
  static let opened: [GoldenScreen] = ActionTable.all.compactMap { action in
    for ground in ScreenGround.all where action.whyOff(in: ground.state) == nil {
      var tried = ground.state
      _ = action.run(&tried)
      guard !tried.boxes.isEmpty || tried.typing != nil else { continue }
      let words = "\(action.words)".replacing(" --", with: "-").replacing(" ", with: "-")
      return GoldenScreen(over: ground, words) { _ = action.run(&$0) }
    }
    return nil
  }

  /// Further pages of boxes, and what no action opens.
  static let pages: [GoldenScreen] = [
    over("queue", "lead") { $0.setting = readOnly($0.setting) },
    over("queue", "lead-menu") { state in
      state.setting = readOnly(state.setting)
      press("t", &state)
    },
    over("queue", "filter-wrong") { press("/rpc is:opn", then: [.enter], &$0) },
    over("queue", "command-typed") { press(":case re", then: [.down], &$0) },
    over("queue", "help-filtered") { press("?mar", &$0) },
    over("queue", "error") { _ = update(&$0, .failed("the disk is full: nothing was changed")) },
    over("queue", "errors") { state in
      _ = update(&state, .failed("the disk is full: nothing was changed"))
      press("E", &state)
    },
    over("queue", "prefix") { press(";", &$0) },
    over("queue", "gone") { state in
      let rows = PictureDesk.rows.filter { $0.entry.subject != state.queue.cursor }
      _ = update(&state, .queueLoaded(PictureDesk.page(rows)))
    },
    over("queue", "stale") { _ = update(&$0, .tick($0.now + .minutes(4))) },
    over("queue", "locked") { press("L", &$0) },
    over("case", "menu") { press("t", &$0) },
    over("case", "gate-open-only") { press("yY", then: [.down, .right], &$0) },
    over("case", "gate-answer") { press("ygjjj", then: [.enter], &$0) },
    over("case", "mail") {
      SmallBoxTests.confirm("Dear LSD,\nWednesday 16 July, 10:00 PDT.\n", in: &$0)
    },
    over("case", "race") { $0.boxes = ActBoxTests.raceState.boxes },
    over("case", "release") { $0 = WayOutBoxTests.open("case release", in: $0) },
    over("case", "release-bulletin") { state in
      state = WayOutBoxTests.open("case release", in: state)
      press("p", &state)
    },
    over("case", "release-cells") { state in
      state = WayOutBoxTests.open("case release", in: state)
      press("c", then: [.pageDown], &state)
    },
    over("case-assessing", "menu") { press("t", &$0) },
    over("case-assessing", "menu-facts") { press("t", then: [.tab], &$0) },
    over("case-assessing", "reasons") { press("y", then: [.down], &$0) },
    over("case-assessing", "accept-tried") { state in
      state = WayOutBoxTests.open("case accept", in: state)
      press("", then: [.control("o")], &state)
    },
    over("case-released", "menu") { press("t", &$0) },
    over("report", "menu") { press("t", &$0) },
    over("matrix", "table") { press("T", &$0) },
    over("matrix", "range") { press("vlj", &$0) },
    over("matrix", "set-failed") { press("sF", &$0) },
    over("burndown", "table") { press("T", &$0) },
    over("burndown", "burn-up") { press("b", &$0) },
    over("burndown", "parts") { press("p", &$0) },
    over("burndown", "what-if") { press("f", &$0) },
    over("burndown", "day") { press("hh", &$0) },
    over("burndown", "keep") { press("fK", &$0) },
  ]

  private static func over(
    _ ground: String, _ name: String, change: @escaping @Sendable (inout ConsoleState) -> Void
  ) -> GoldenScreen {
    guard let ground = ScreenGround.all.first(where: { $0.name == ground }) else {
      preconditionFailure("no pane \(ground)")
    }
    return GoldenScreen(over: ground, name, change: change)
  }

  /// What somebody has who may not write.
  private static func readOnly(_ setting: ConsoleSetting) -> ConsoleSetting {
    ConsoleSetting(
      user: setting.user, policy: setting.policy, zone: setting.zone, canWrite: false,
      glyphs: setting.glyphs, rightToLeft: setting.rightToLeft)
  }

  private static func press(_ text: String, _ state: inout ConsoleState) {
    _ = PictureDesk.type(text, into: &state)
  }

  private static func press(_ text: String, then keys: [Key], _ state: inout ConsoleState) {
    _ = PictureDesk.type(text.map { .character($0) } + keys, into: &state)
  }
}
