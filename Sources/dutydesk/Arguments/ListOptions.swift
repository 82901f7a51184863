internal import ArgumentParser
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
  @Option(help: "Only those of a login, me, or none.")
  var owner: OwnerName?
  @Flag(help: "Only those with unread mail.")
  var unread = false
  @Option(help: "At most so many rows.")
  var limit = 1000
  @Option(help: ArgumentHelp("Only the rows after this one.", valueName: "id"))
  var after: QueueSubject?

  func validate() throws {
    guard (1...100_000).contains(limit) else {
      throw ValidationError("--limit is a number from 1 to 100000.")
    }
  }

  func filter(_ kind: QueueFilter.Kind, at desk: DeskSession) -> QueueFilter {
    QueueFilter(
      scope: all ? .all : .open, kind: kind, terms: search.map { [$0] } ?? [],
      owners: owner.map { [$0.owner(asking: desk.person)] } ?? [], onlyUnread: unread)
  }

  var start: QueueStart { after.map { .after($0) } ?? .top }
}
