extension Schema {
  /// The reports of a case, so that a page of what was found looks only at those of its own rows.
  static let homeStep = """
    CREATE INDEX report_home ON report_state (filed) WHERE filed IS NOT NULL;
    """
}
