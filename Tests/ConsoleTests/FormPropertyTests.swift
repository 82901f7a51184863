import Console
import Grid
import ResponseDomain
import Testing

/// Every form, filled in at random: what it hands on is never refused.
@Suite("What a form submits")
struct FormPropertyTests {
  /// A small generator, so that a failing seed fails again.
  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, sides)))
    }
  }

  static let states: [ConsoleState] = [
    CasePictureTests.caseState, CaseDesk.console(CaseDesk.search, pane: .case),
    CaseDesk.console(CaseDesk.fresh, pane: .case),
    CaseDesk.console(CaseDesk.answered, pane: .case),
    CaseDesk.console(CaseDesk.silent, pane: .case),
    CaseDesk.console(CaseDesk.declined, pane: .case), ReportPaneTests.state(),
  ]

  static let texts = [
    "lund", "hale", "all", "none", "RPC, A. Novak", "14:00", "8 Jul 09:00", "2003-07-30", "next",
    "CVE-2003-0352", "#1026", "#1024", "heron", "two words", "9 Aug 11:00", "",
  ]

  /// Fills a form at random and submits it; gives back what was asked for.
  static func run(_ action: Action, _ state: inout ConsoleState, _ dice: inout Dice) -> [Effect] {
    var effects = action.run(&state)
    for _ in 0..<24 {
      switch dice.roll(4) {
      case 0: effects += PictureDesk.type([.right], into: &state)
      case 1: effects += PictureDesk.type([.control("u")], into: &state)
      case 2: effects += PictureDesk.type(texts[dice.roll(texts.count)], into: &state)
      default: break
      }
      if effects.contains(where: { if case .edit = $0 { true } else { false } }) {
        effects.removeAll()
        effects += update(&state, .composed("What do you see?\nOn which build?"))
      }
      effects += PictureDesk.type([.tab], into: &state)
    }
    effects += PictureDesk.type([.control("o")], into: &state)
    effects += PictureDesk.type([.character("s")], into: &state)
    return effects
  }

  @Test("is accepted by the guards", arguments: 0..<6)
  func accepted(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 977 &+ 5)
    for original in Self.states {
      for action in ActionTable.acts where action.offReason(original) == nil {
        var state = original
        let effects = Self.run(action, &state, &dice)
        let view =
          switch original.shown {
          case .case(let view): view.view
          case .report(let view): view.view
          case .nothing: CaseDesk.deskView
          }
        for effect in effects { Self.expectAccepted(effect, on: view, "\(action.words)") }
      }
    }
  }

  /// What an effect would have decided; nil for one that changes nothing on the desk.
  static func command(of effect: Effect) -> Command? {
    if case .act(let act) = effect { return act.command }
    guard case .send(let mail) = effect else { return nil }
    let draft = Draft(
      id: CaseDesk.mailID("x@desk.example"), to: mail.to, subject: mail.title, text: mail.text,
      purpose: mail.purpose)
    switch mail.subject {
    case .report(let id): return .report(id, .write(draft))
    case .case(let id): return .case(id, .write(draft))
    }
  }

  static func expectAccepted(_ effect: Effect, on view: DeskView, _ name: String) {
    guard let command = command(of: effect) else { return }
    do {
      _ = try decide(command, on: view, at: PictureDesk.now, by: PictureDesk.person("hale"))
    } catch {
      let known = error.reasons.filter { reason in
        if case .noSuchCase(let id) = reason { view.cases[id] != nil } else { true }
      }
      #expect(known.isEmpty, "\(name) handed on \(command)")
    }
  }

  @Test("is not nothing for most forms")
  func productive() {
    var done: Set<String> = []
    for seed in 0..<5 {
      var dice = Dice(state: UInt64(seed) &* 31 &+ 7)
      for original in Self.states {
        for action in ActionTable.acts where action.offReason(original) == nil {
          var state = original
          let effects = Self.run(action, &state, &dice)
          let acts = effects.contains { Self.command(of: $0) != nil }
          if acts { done.insert("\(action.words)") }
        }
      }
    }
    #expect(done.count > 15, "only \(done.sorted())")
  }
}
