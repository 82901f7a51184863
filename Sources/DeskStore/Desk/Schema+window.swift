extension Schema {
  /// The moment of a slot in the queue is the end of its window, when the row is late.
  ///
  /// The window is the two hours of the policy as shipped; a desk with another one is put right by
  /// its next change of policy, or by `desk verify --rebuild`. 1 is a slot among the clocks.
  static let windowStep = """
    UPDATE queue SET moment = moment + 7200 WHERE band = 0 AND clock = 1;
    UPDATE queue_clock SET moment = moment + 7200 WHERE kind = 1;
    """
}
