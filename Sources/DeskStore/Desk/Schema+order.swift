extension Schema {
  /// The order of the queue with what lists are mostly filtered by, so that a list of few rows among
  /// many is found, and any is counted, without reading the rows that it leaves out; the finders
  /// alone; and the clocks behind the most urgent one by their moments.
  static let orderStep = """
    DROP INDEX queue_order;
    CREATE INDEX queue_order ON queue (
      closed, band, moment, clock, severity, id, stage, owner, until, unread, received_at);
    CREATE INDEX queue_finder ON queue (finder);
    CREATE INDEX queue_clock_moment ON queue_clock (kind, moment);
    """
}
