package import Grid
package import ResponseDomain

/// What the world tells the console.
package enum Message: Sendable {
  case key(Key)
  case paste(String)
  case mouse(MouseAct)
  case resized(Size)
  /// The case or report that the console was started for, and the pane that is to show it.
  case opened(QueueSubject, on: Pane)
  /// The clock has moved on; sent at least when something on the screen would change.
  case tick(Instant)
  /// Another process, or this one, has changed the desk.
  case deskChanged
  case deskLoaded(DeskGlance)
  case queueLoaded(QueuePage)
  case caseLoaded(CaseView)
  case reportLoaded(ReportView)
  /// What was asked for is not there any more.
  case gone(QueueSubject)
  case mailLoaded(MailText)
  case journalLoaded([RecordedEvent], hasOlder: Bool)
  case recentActsLoaded([RecordedEvent])
  case acted(PendingAct, ActDone)
  case sent(PendingMail, ActDone)
  case undone(StreamID, ActDone, direction: Undone.Direction)
  case refused(Refusal)
  case raceLost(PendingAct, newer: [RecordedEvent])
  /// Nil when the editor was left without a text.
  case composed(String?)
  case failed(SafeText)
  /// A message that the mail program did not take; it stays in the outbox.
  case notSent(SafeText)
  case said(SafeText)
}
