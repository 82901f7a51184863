extension Schema {
  /// The first form: the journal, what came in, and the state that follows from them.
  ///
  /// `key` and `subject` name a stream by number: 0 is the desk, 2n report n, 2n + 1 case n.
  /// `queue_count` holds how many rows of the queue fall on each day, so that a list of any length
  /// is counted without reading it.
  static let step1 = """
    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
      act_number INTEGER NOT NULL CHECK (act_number BETWEEN 1 AND sequence),
      stream TEXT NOT NULL CHECK (stream <> ''),
      version INTEGER NOT NULL CHECK (version >= 1),
      at INTEGER NOT NULL,
      utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86400 AND 86400),
      who TEXT NOT NULL CHECK (who <> ''),
      act TEXT NOT NULL CHECK (act <> ''),
      payload_version INTEGER NOT NULL CHECK (payload_version >= 1),
      payload TEXT NOT NULL CHECK (json_valid(payload)),
      reason TEXT NOT NULL,
      sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
      UNIQUE (stream, version)
    ) STRICT;
    CREATE INDEX journal_act ON journal (act_number);
    CREATE TRIGGER journal_append BEFORE INSERT ON journal
      WHEN NEW.sequence <> 1 + coalesce((SELECT max(sequence) FROM journal), 0)
        OR NEW.version
          <> 1 + coalesce((SELECT max(version) FROM journal WHERE stream = NEW.stream), 0)
        OR NEW.at < (SELECT at FROM journal ORDER BY sequence DESC LIMIT 1)
      BEGIN SELECT raise(ABORT, 'the journal only grows at its end'); END;
    CREATE TRIGGER journal_update BEFORE UPDATE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is never changed'); END;
    CREATE TRIGGER journal_delete BEFORE DELETE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is never shortened'); END;

    CREATE TABLE message (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
      size INTEGER NOT NULL CHECK (size >= 0),
      subject INTEGER NOT NULL CHECK (subject >= 2),
      mail_id TEXT NOT NULL,
      taken_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX message_mail_id ON message (mail_id) WHERE mail_id <> '';
    CREATE INDEX message_subject ON message (subject);
    CREATE TABLE message_words (
      message INTEGER PRIMARY KEY REFERENCES message (id),
      words TEXT NOT NULL CHECK (words <> '')
    ) STRICT;
    CREATE TABLE message_part (
      id INTEGER PRIMARY KEY,
      message INTEGER NOT NULL REFERENCES message (id),
      number INTEGER NOT NULL CHECK (number >= 0),
      bytes BLOB NOT NULL,
      UNIQUE (message, number)
    ) STRICT;
    CREATE VIRTUAL TABLE message_search
      USING fts5(words, content = '', tokenize = 'unicode61 remove_diacritics 2');

    CREATE TABLE stream (
      key INTEGER PRIMARY KEY CHECK (key >= 0),
      version INTEGER NOT NULL CHECK (version >= 1)
    ) STRICT;
    CREATE INDEX stream_kind ON stream (key & 1, key);

    CREATE TABLE desk_state (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;
    CREATE TABLE report_state (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      sender TEXT NOT NULL,
      filed INTEGER CHECK (filed >= 1),
      has_outbox INTEGER NOT NULL CHECK (has_outbox IN (0, 1)),
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;
    CREATE INDEX report_sender ON report_state (sender) WHERE sender <> '';
    CREATE INDEX report_filed ON report_state (number, filed) WHERE filed IS NOT NULL;
    CREATE INDEX report_outbox ON report_state (number) WHERE has_outbox = 1;
    CREATE TABLE case_state (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      code_name TEXT NOT NULL,
      slot TEXT CHECK (slot IS NULL OR json_valid(slot)),
      merged INTEGER CHECK (merged >= 1),
      has_outbox INTEGER NOT NULL CHECK (has_outbox IN (0, 1)),
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;
    CREATE INDEX case_code_name ON case_state (code_name);
    CREATE INDEX case_slot ON case_state (slot) WHERE slot IS NOT NULL;
    CREATE INDEX case_merged ON case_state (number, merged) WHERE merged IS NOT NULL;
    CREATE INDEX case_outbox ON case_state (number) WHERE has_outbox = 1;
    CREATE TABLE sent_mail (
      mail_id TEXT PRIMARY KEY CHECK (mail_id <> ''),
      subject INTEGER NOT NULL CHECK (subject >= 2)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE queue (
      id INTEGER PRIMARY KEY CHECK (id >= 2),
      closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
      band INTEGER NOT NULL CHECK (band BETWEEN 0 AND 2),
      moment INTEGER NOT NULL,
      clock INTEGER NOT NULL CHECK (clock BETWEEN 0 AND 3),
      severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 4),
      since INTEGER NOT NULL,
      stage TEXT NOT NULL,
      owner TEXT NOT NULL,
      title TEXT NOT NULL,
      finder TEXT NOT NULL,
      unread INTEGER NOT NULL CHECK (unread >= 0),
      received_at INTEGER NOT NULL,
      code_name TEXT NOT NULL
    ) STRICT;
    CREATE INDEX queue_order ON queue (closed, band, moment, clock, severity, id);
    CREATE TABLE queue_count (
      closed INTEGER NOT NULL,
      band INTEGER NOT NULL,
      day INTEGER NOT NULL,
      unowned INTEGER NOT NULL,
      rows INTEGER NOT NULL CHECK (rows >= 0),
      PRIMARY KEY (closed, band, day, unowned)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER queue_count_insert AFTER INSERT ON queue BEGIN
      INSERT INTO queue_count (closed, band, day, unowned, rows)
      VALUES (NEW.closed, NEW.band, NEW.moment / 86400, NEW.owner = '', 1)
      ON CONFLICT DO UPDATE SET rows = rows + 1;
    END;
    CREATE TRIGGER queue_count_delete AFTER DELETE ON queue BEGIN
      UPDATE queue_count SET rows = rows - 1
      WHERE (closed, band, day, unowned)
        = (OLD.closed, OLD.band, OLD.moment / 86400, OLD.owner = '');
    END;
    CREATE TRIGGER queue_count_update AFTER UPDATE ON queue
      WHEN (OLD.closed, OLD.band, OLD.moment / 86400, OLD.owner = '')
        IS NOT (NEW.closed, NEW.band, NEW.moment / 86400, NEW.owner = '')
    BEGIN
      UPDATE queue_count SET rows = rows - 1
      WHERE (closed, band, day, unowned)
        = (OLD.closed, OLD.band, OLD.moment / 86400, OLD.owner = '');
      INSERT INTO queue_count (closed, band, day, unowned, rows)
      VALUES (NEW.closed, NEW.band, NEW.moment / 86400, NEW.owner = '', 1)
      ON CONFLICT DO UPDATE SET rows = rows + 1;
    END;
    CREATE VIRTUAL TABLE subject_search USING fts5(
      ident, title, finder, owner, names, tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE event_search USING fts5(
      subject UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 2');
    """
}
