extension Schema {
  /// Words of acts are found with their subject: it is the high part of the row's number, so that no
  /// row has to be read to know whose words they are.
  static let searchStep = """
    CREATE TABLE moved_words AS SELECT rowid AS sequence, subject, words FROM event_search;
    DROP TABLE event_search;
    CREATE VIRTUAL TABLE event_search USING fts5(
      words, tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO event_search (rowid, words)
      SELECT subject << 36 | sequence, words FROM moved_words ORDER BY 1;
    DROP TABLE moved_words;
    """
}
