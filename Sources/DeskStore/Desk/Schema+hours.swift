extension Schema {
  /// Testing hours as rows: an act touches the line, the day and the entry that it is about.
  ///
  /// `line` 0 of `hours_day` is engineering. The queue gets what the forecast is made of.
  static let hoursStep = """
    CREATE TABLE hours_line (
      case_number INTEGER NOT NULL CHECK (case_number >= 1),
      line INTEGER NOT NULL CHECK (line >= 1),
      planned_on TEXT NOT NULL,
      planned INTEGER NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document)),
      PRIMARY KEY (case_number, line)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE hours_change (
      case_number INTEGER NOT NULL CHECK (case_number >= 1),
      number INTEGER NOT NULL CHECK (number >= 1),
      is_raise INTEGER NOT NULL CHECK (is_raise IN (0, 1)),
      document TEXT NOT NULL CHECK (json_valid(document)),
      PRIMARY KEY (case_number, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE hours_day (
      case_number INTEGER NOT NULL CHECK (case_number >= 1),
      line INTEGER NOT NULL CHECK (line >= 0),
      day TEXT NOT NULL,
      minutes INTEGER NOT NULL,
      PRIMARY KEY (case_number, line, day)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE hours_cell (
      case_number INTEGER NOT NULL CHECK (case_number >= 1),
      line INTEGER NOT NULL CHECK (line >= 1),
      platform TEXT NOT NULL,
      language TEXT NOT NULL,
      minutes INTEGER NOT NULL,
      PRIMARY KEY (case_number, line, platform, language)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE hours_entry (
      case_number INTEGER NOT NULL CHECK (case_number >= 1),
      number INTEGER NOT NULL CHECK (number >= 1),
      name TEXT NOT NULL CHECK (name <> ''),
      corrected_by TEXT,
      counter_of TEXT,
      document TEXT NOT NULL CHECK (json_valid(document)),
      PRIMARY KEY (case_number, number),
      UNIQUE (case_number, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX journal_thread ON journal (stream, version) WHERE act NOT GLOB 'hours.*';
    UPDATE case_state SET document = json_set(document, '$.hours', json(
      '{"engineering":0,"first":{"none":{}},"lines":[],"raises":[],"recent":[]}'));
    ALTER TABLE queue ADD COLUMN hours TEXT NOT NULL DEFAULT '';
    """
}
