internal import Grid
internal import ResponseDomain

/// What a form is for: one act and its questions.
enum FormKind: Hashable, Sendable {
  case acknowledge, ask, answer, widen, narrow, reproduced, accept, rate
  /// One answer towards acceptance.
  case risk, scope
  case trackOwner(Track)
  case `defer`, decline, reopen, merge, addIssue, note, reply, owner, due, finder, credit, number
  case retitle
  case rename, embargo, world, moveSlot
  case open, openByHand, file, dismiss, takeOut, takeDuty
  /// Writes to a file, or copies; nothing on the desk changes.
  case export([Export])
  case hours(HoursForm)
  case release(ReleaseForm)

  /// What the title of the form says, in front of what it acts on.
  var title: SafeText {
    switch self {
    case .acknowledge: "ACKNOWLEDGE"
    case .ask: "ASK THE FINDER"
    case .answer: "THE ANSWER"
    case .widen: "WIDEN THE CIRCLE"
    case .narrow: "NARROW THE CIRCLE"
    case .reproduced: "REPRODUCED"
    case .accept: "ACCEPT"
    case .rate: "RATE"
    case .risk: "RISK STATEMENT"
    case .scope: "PLATFORMS AND LANGUAGES"
    case .trackOwner: "OWNER OF A TRACK"
    case .defer: "DEFER"
    case .decline: "DECLINE"
    case .reopen: "REOPEN"
    case .merge: "MERGE"
    case .addIssue: "ADDITIONAL ISSUE"
    case .note: "NOTE"
    case .reply: "REPLY"
    case .owner: "OWNER"
    case .due: "NEXT CONTACT"
    case .finder: "FINDER"
    case .credit: "CREDIT"
    case .number: "PUBLIC NUMBER"
    case .retitle: "TITLE"
    case .rename: "CODE NAME"
    case .embargo: "EMBARGO"
    case .world: "WORLD"
    case .moveSlot: "MOVE TO ANOTHER SLOT"
    case .open, .openByHand: "OPEN A CASE"
    case .file: "FILE UNDER A CASE"
    case .dismiss: "DISMISS"
    case .takeOut: "TAKE OUT OF ITS CASE"
    case .takeDuty: "TAKE THE DUTY"
    case .export: "EXPORT OR COPY"
    case .hours(let form): form.title
    case .release(let form): form.title
    }
  }

  /// Whether one answer can hold for several marked rows; a message goes to one finder only.
  var takesSeveral: Bool {
    switch self {
    case .acknowledge, .note, .owner, .due, .dismiss, .file, .reopen, .merge, .takeOut: true
    case .ask, .answer, .widen, .narrow, .reproduced, .accept, .rate, .risk, .scope, .trackOwner,
      .defer, .decline, .addIssue, .reply, .finder, .credit, .number, .retitle, .rename, .embargo,
      .world, .moveSlot,
      .open, .openByHand, .takeDuty, .export, .hours, .release:
      false
    }
  }

  /// Whether the form needs nothing of what it acts on before it can be shown.
  var standsAlone: Bool {
    switch self {
    case .openByHand, .takeDuty, .export: true
    case .acknowledge, .ask, .answer, .widen, .narrow, .reproduced, .accept, .rate, .risk, .scope,
      .trackOwner, .defer, .decline, .reopen, .merge, .addIssue, .note, .reply, .owner, .due,
      .finder, .credit, .number, .retitle, .rename, .embargo, .world, .moveSlot, .open, .file,
      .dismiss, .takeOut, .hours, .release:
      false
    }
  }
}
