internal import ArgumentParser
internal import Console
internal import DeskStore
internal import ResponseDomain

/// Which rows a list shows.
struct ListOptions: ParsableArguments {
  @Flag(help: "Those that are finished too.")
  var all = false
  @Option(
    help: ArgumentHelp(
      "Words that must occur in id, subject, finder, owner, mail or notes.", valueName: "words"))
  var search: String?
  // A filter may begin with what is not wanted, `-is:late`.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The filter language of the console, such as \"is:late rating:imp,crit -owner:me\".",
      valueName: "filter"))
  var filter: String?
  @Option(help: "Only those of a login, me, or none.")
  var owner: OwnerName?
  @Flag(help: "Only those with unread mail.")
  var unread = false
  @Option(help: "The order: clock, rating, age or owner.")
  var sort = QueueSort.clock
  @Option(help: "At most so many rows.")
  var limit = 1000
  @Option(help: ArgumentHelp("Only the rows after this one.", valueName: "id"))
  var after: QueueSubject?

  func validate() throws {
    guard (1...100_000).contains(limit) else {
      throw ValidationError("--limit is a number from 1 to 100000.")
    }
  }

  /// What the options ask of the store; the filter itself says whether it means what is finished.
  func filter(_ kind: QueueFilter.Kind, at desk: DeskSession) throws -> QueueFilter {
    var wanted = QueueFilter(scope: all ? .all : .open)
    if let filter {
      let read = try Filter(typed: filter)
      wanted = try StoredFilter.of(
        all ? read : read.heldToOpen, in: FilterContext(now: desk.now, user: desk.person),
        desk.slots)
    }
    wanted.kind = kind
    wanted.terms += search.map { [$0] } ?? []
    wanted.owners = owner.map { [$0.owner(asking: desk.person)] } ?? []
    wanted.onlyUnread = unread
    return wanted
  }

  var start: QueueStart { after.map { .after($0) } ?? .top }
}
