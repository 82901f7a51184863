internal import ResponseDomain

/// Which question of a form a field asks; a form asks each at most once.
enum FieldID: Hashable, Sendable {
  // How a finder is told.
  case way, to, mailTitle, mailText, time, manner
  // What several acts ask.
  case reason, note, title, name, owner
  // The inquiry and the circle.
  case questions, members, terms
  case specific(Specific)
  // Evidence and acceptance.
  case evidenceBy, build, risk, platforms, languages, excluded, exclusionReason
  case trackOwner(Track)
  case slot
  // The rating.
  case severity, worm, wormWords, isFinal, issue
  // Exits.
  case target, approver, cause, original
  // Reports and single facts.
  case caseNumber, isSpam, isPinned, channel, channelName, finder, address, foundBy, path, credit
  case organisation
  case wording, numberKind, number, embargo, fact, place
  // What is exported; each thing has a file name of its own.
  case what
  case file(Int)
  // Testing hours.
  case planLine, spent, template
  // The way out, and after.
  case problem, causeClass, revisionKind, cells, preset
}
