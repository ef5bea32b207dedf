extension Schema {
  /// What was ticked in multiple-choice questions: as with answers, everything by number.
  static let selections = """
    CREATE TABLE options (
      id INTEGER PRIMARY KEY,
      question TEXT NOT NULL,
      name TEXT NOT NULL,
      UNIQUE (question, name)
    ) STRICT;
    CREATE TABLE selection_states (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    INSERT INTO selection_states VALUES
      (1, 'ticked'), (2, 'unticked'), (3, 'not-shown'), (4, 'unknown');
    CREATE TABLE selections (
      response INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
      option INTEGER NOT NULL REFERENCES options,
      state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
      position INTEGER NOT NULL,
      PRIMARY KEY (response, option)
    ) STRICT, WITHOUT ROWID;
    CREATE VIEW v_selections AS
    SELECT s.name || ':' || r.record AS response, s.name AS source, r.record, r.informant,
      r.instrument, r.version, r.cohort, o.question, o.name AS option, t.name AS state
    FROM sources s JOIN responses r ON r.source = s.id JOIN selections e ON e.response = r.id
      JOIN options o ON o.id = e.option JOIN selection_states t ON t.id = e.state
    ORDER BY s.name, r.record, e.position;
    """
}
