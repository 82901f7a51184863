extension Schema {
  /// The cells of matrices, how the work of a case looks in the queue, and an index of re-issues.
  ///
  /// Only cells of which something is known have a row. The index holds the re-issues alone, so
  /// that counting them costs the same on a desk of any age.
  static let step2 = """
    CREATE TABLE cell (
      case_number INTEGER NOT NULL CHECK (case_number >= 1),
      platform TEXT NOT NULL CHECK (platform <> ''),
      language TEXT NOT NULL CHECK (language <> ''),
      state TEXT NOT NULL CHECK (state <> ''),
      build TEXT,
      built_at INTEGER CHECK ((built_at IS NULL) = (build IS NULL)),
      tested TEXT,
      owner TEXT,
      evidence TEXT,
      reason TEXT,
      reference TEXT,
      workaround TEXT,
      since INTEGER NOT NULL,
      PRIMARY KEY (case_number, platform, language)
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE queue ADD COLUMN outlook TEXT NOT NULL DEFAULT '';
    ALTER TABLE queue ADD COLUMN tested INTEGER;
    CREATE INDEX journal_reissue ON journal (at, stream)
      WHERE act = 'release.shipped' AND json_extract(payload, '$.revision') > 1;
    """
}
