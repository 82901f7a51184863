extension Schema {
  /// What a filter asks beyond the row of the queue: clocks behind the most urgent one, the rows
  /// and columns of a matrix, and cells that need a human.
  ///
  /// `queue_clock.kind` is the place of a deadline among its kinds, then 4 for a wait. The clocks
  /// of a desk of an earlier form come with its next change, or with `desk verify --rebuild`.
  static let filterStep = """
    CREATE TABLE queue_clock (
      id INTEGER NOT NULL CHECK (id >= 2),
      kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
      moment INTEGER NOT NULL,
      PRIMARY KEY (id, kind, moment)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE case_platform (
      number INTEGER NOT NULL CHECK (number >= 1),
      platform TEXT NOT NULL COLLATE NOCASE,
      PRIMARY KEY (number, platform)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_platform_name ON case_platform (platform, number);
    CREATE TABLE case_language (
      number INTEGER NOT NULL CHECK (number >= 1),
      language TEXT NOT NULL,
      PRIMARY KEY (number, language)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_language_name ON case_language (language, number);
    INSERT OR IGNORE INTO case_platform
      SELECT number, value FROM case_state, json_each(document, '$.matrix.platforms');
    INSERT OR IGNORE INTO case_language
      SELECT number, value FROM case_state, json_each(document, '$.matrix.languages');
    CREATE INDEX cell_red ON cell (case_number) WHERE state IN ('failed', 'blocked', 'withdrawn');
    CREATE INDEX case_stale ON case_state (number)
      WHERE json_extract(document, '$.matrix.tally.stale') > 0;
    CREATE INDEX queue_slot ON queue (id) WHERE hours <> '';
    """
}
