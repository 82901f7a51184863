extension Schema {
  /// When a row of the queue is late: for a slot that is the end of its window, not its hour.
  ///
  /// The window is the two hours of the policy as shipped; a desk with another one is put right by
  /// its next change of policy, or by `desk verify --rebuild`. 1 is a slot among the clocks.
  static let windowStep = """
    ALTER TABLE queue ADD COLUMN until INTEGER NOT NULL DEFAULT 0;
    UPDATE queue SET until = moment + iif(clock = 1, 7200, 0) WHERE band = 0;
    CREATE INDEX queue_window ON queue (closed, moment, until) WHERE until > moment;
    """
}
