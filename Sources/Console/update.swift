internal import ResponseDomain

/// Takes one message in: changes the state, and tells what the world is asked for.
///
/// Pure: the same state and message give the same state and effects. The first message of a
/// console is `.deskChanged`, which asks for everything that is shown.
package func update(_ state: inout ConsoleState, _ message: consuming Message) -> [Effect] {
  var effects: [Effect] = []
  switch consume message {
  case .key(let key):
    effects = state.press(key)
    state.showCursor()
  case .paste(let text): effects = state.paste(text)
  case .mouse(let act):
    effects = state.take(act)
    state.showCursor()
  case .resized(let size):
    state.size = size
    state.showCursor()
  case .opened(let subject, let pane):
    effects = state.open(subject)
    state.pane = pane
  case .tick(let now): effects = state.tick(to: now)
  case .deskChanged: effects = state.reload()
  case .deskLoaded(let glance): state.desk = glance
  case .queueLoaded(let page): effects = state.take(page)
  case .caseLoaded(let view): state.take(view)
  case .reportLoaded(let view): state.take(view)
  case .gone(let subject): state.lose(subject)
  case .mailLoaded(let text): state.take(text)
  case .journalLoaded(let entries, let hasOlder): state.journal.take(entries, hasOlder: hasOlder)
  case .recentActsLoaded(let acts): state.recentActs = acts
  case .acted(let act, let done): state.finish(saying: act.done, done)
  case .sent(let mail, let done): state.finish(saying: mail.done, done)
  case .undone(let stream, let done, let direction):
    state.finishUndo(of: stream, done, direction: direction)
  case .refused(let refusal): state.refuse(refusal)
  case .raceLost(let act, let newer): state.lose(act, to: newer)
  case .composed(let text):
    if !state.boxes.isEmpty { effects = state.give(.composed(text)) }
  case .failed(let words): state.fail(words)
  case .notSent(let words):
    // What the form asked for is in the outbox now; asking again would write it twice.
    if state.isBoxWaiting { state.leaveBox() }
    state.fail(words)
  case .said(let words): state.message = .said(words)
  }
  effects += state.follow()
  state.keepHours()
  state.keepGates()
  return effects
}
