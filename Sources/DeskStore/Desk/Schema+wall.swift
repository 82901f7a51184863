extension Schema {
  /// What the feed of the wall counts after every act, kept as counts: open rows by stage, and the
  /// deployment problems that are open.
  static let wallStep = """
    CREATE TABLE open_count (
      stage TEXT NOT NULL,
      unowned INTEGER NOT NULL CHECK (unowned IN (0, 1)),
      rows INTEGER NOT NULL CHECK (rows >= 0),
      PRIMARY KEY (stage, unowned)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO open_count
      SELECT stage, owner = '', count(*) FROM queue WHERE closed = 0 GROUP BY 1, 2;
    CREATE TRIGGER open_count_insert AFTER INSERT ON queue WHEN NEW.closed = 0 BEGIN
      INSERT INTO open_count (stage, unowned, rows) VALUES (NEW.stage, NEW.owner = '', 1)
      ON CONFLICT DO UPDATE SET rows = rows + 1;
    END;
    CREATE TRIGGER open_count_delete AFTER DELETE ON queue WHEN OLD.closed = 0 BEGIN
      UPDATE open_count SET rows = rows - 1 WHERE (stage, unowned) = (OLD.stage, OLD.owner = '');
    END;
    CREATE TRIGGER open_count_update AFTER UPDATE ON queue
      WHEN (OLD.closed, OLD.stage, OLD.owner = '') IS NOT (NEW.closed, NEW.stage, NEW.owner = '')
    BEGIN
      UPDATE open_count SET rows = rows - 1
      WHERE OLD.closed = 0 AND (stage, unowned) = (OLD.stage, OLD.owner = '');
      INSERT INTO open_count (stage, unowned, rows)
      SELECT NEW.stage, NEW.owner = '', 1 WHERE NEW.closed = 0
      ON CONFLICT DO UPDATE SET rows = rows + 1;
    END;
    ALTER TABLE case_state
      ADD COLUMN open_problems INTEGER NOT NULL DEFAULT 0 CHECK (open_problems >= 0);
    UPDATE case_state SET open_problems = (
      SELECT count(*) FROM json_each(document, '$.gate.problems')
      WHERE json_type(value, '$.standing.open') IS NOT NULL
    ) WHERE json_array_length(document, '$.gate.problems') > 0;
    CREATE INDEX case_problems ON case_state (open_problems) WHERE open_problems > 0;
    """
}
