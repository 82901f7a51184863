extension Schema {
  /// Fewer pages for an act to write: its rows follow each other, so no index finds them, and how
  /// long the words of each are nobody asks. Their index is put together less often.
  static let actStep = """
    DROP INDEX journal_act;
    CREATE TABLE moved_words AS SELECT rowid AS number, words FROM event_search;
    DROP TABLE event_search;
    CREATE VIRTUAL TABLE event_search USING fts5(
      words, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO event_search (event_search, rank) VALUES ('automerge', 8);
    INSERT INTO event_search (rowid, words) SELECT number, words FROM moved_words ORDER BY 1;
    DROP TABLE moved_words;
    """
}
