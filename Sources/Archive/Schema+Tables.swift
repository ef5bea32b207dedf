extension Schema {
  /// The files whose records are held, and what became of their rows.
  static let sources = """
    CREATE TABLE sources (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      path TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      mapping_digest TEXT NOT NULL,
      encoding TEXT NOT NULL,
      rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
      rows_imported INTEGER NOT NULL CHECK (rows_imported >= 0),
      columns_not_stored INTEGER NOT NULL CHECK (columns_not_stored >= 0)
    ) STRICT;
    CREATE TABLE exclusions (
      source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
      position INTEGER NOT NULL,
      rule TEXT NOT NULL,
      row_count INTEGER NOT NULL CHECK (row_count >= 0),
      PRIMARY KEY (source, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE rejections (
      source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
      position INTEGER NOT NULL,
      record INTEGER NOT NULL,
      line INTEGER NOT NULL,
      column_number INTEGER,
      reason TEXT NOT NULL,
      PRIMARY KEY (source, position)
    ) STRICT, WITHOUT ROWID;
    """

  /// What the files hold.
  ///
  /// Answers are the many: they refer to everything by number, and their key finds those that come
  /// twice and keeps them beside their response without a second index.
  static let records = """
    CREATE TABLE enrolments (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
      participant TEXT NOT NULL,
      cohort TEXT NOT NULL,
      location TEXT,
      authority TEXT,
      participant_type TEXT,
      outcome TEXT NOT NULL CHECK (outcome IN (
        'national-award', 'national-award-late', 'certificate-only', 'referred', 'interrupted',
        'withdrawn', 'in-progress')),
      awarded_on TEXT CHECK (awarded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      UNIQUE (source, participant, cohort)
    ) STRICT;
    CREATE TABLE responses (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
      record INTEGER NOT NULL CHECK (record > 0),
      informant TEXT NOT NULL CHECK (informant IN ('headteacher', 'senco', 'examiner')),
      instrument TEXT NOT NULL,
      version TEXT NOT NULL,
      participant TEXT,
      cohort TEXT NOT NULL,
      location TEXT,
      authority TEXT,
      participant_type TEXT,
      date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      mode TEXT,
      is_self_report INTEGER NOT NULL CHECK (is_self_report IN (0, 1)),
      may_be_quoted INTEGER NOT NULL CHECK (may_be_quoted IN (0, 1)),
      attribution TEXT,
      UNIQUE (source, record)
    ) STRICT;
    CREATE TABLE attributes (
      response INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (response, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE occasions (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    INSERT INTO occasions VALUES
      (1, 'pre'), (2, 'then'), (3, 'post'), (4, 'single'), (5, 'follow-up');
    CREATE TABLE answer_states (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    INSERT INTO answer_states VALUES
      (1, 'answered'), (2, 'skipped'), (3, 'not-shown'), (4, 'not-applicable'), (5, 'too-early'),
      (6, 'unknown');
    CREATE TABLE answers (
      response INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
      item INTEGER NOT NULL REFERENCES items,
      occasion INTEGER NOT NULL CHECK (occasion BETWEEN 1 AND 5),
      state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 6),
      value INTEGER CHECK ((state = 1) = (value IS NOT NULL)),
      position INTEGER NOT NULL,
      PRIMARY KEY (response, item, occasion)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE comments (
      id INTEGER PRIMARY KEY,
      response INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
      prompt TEXT NOT NULL,
      text TEXT NOT NULL,
      UNIQUE (response, prompt)
    ) STRICT;
    CREATE TABLE recommendations (
      id INTEGER PRIMARY KEY,
      report INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number > 0),
      text TEXT NOT NULL,
      priority TEXT,
      UNIQUE (report, number)
    ) STRICT;
    """

  /// Where in a report a recommendation stands, and when it was made.
  static let recommendationOrigin = """
    ALTER TABLE recommendations ADD COLUMN section TEXT;
    ALTER TABLE recommendations ADD COLUMN year INTEGER CHECK (year BETWEEN 1900 AND 2200);
    """

  /// What rules and people found in the comments.
  static let codings = """
    CREATE TABLE codings (
      id INTEGER PRIMARY KEY,
      comment INTEGER NOT NULL REFERENCES comments ON DELETE CASCADE,
      theme TEXT NOT NULL,
      direction TEXT NOT NULL,
      is_hedged INTEGER NOT NULL CHECK (is_hedged IN (0, 1)),
      is_mixed INTEGER NOT NULL CHECK (is_mixed IN (0, 1)),
      rule TEXT,
      codebook_version TEXT NOT NULL,
      coder TEXT NOT NULL
    ) STRICT;
    CREATE INDEX codings_by_comment ON codings (comment);
    CREATE INDEX codings_by_coder ON codings (coder, codebook_version);
    CREATE TABLE spans (
      coding INTEGER NOT NULL REFERENCES codings ON DELETE CASCADE,
      position INTEGER NOT NULL,
      scalar_start INTEGER NOT NULL CHECK (scalar_start >= 0),
      scalar_end INTEGER NOT NULL CHECK (scalar_end >= scalar_start),
      utf8_start INTEGER NOT NULL CHECK (utf8_start >= 0),
      utf8_end INTEGER NOT NULL CHECK (utf8_end >= utf8_start),
      PRIMARY KEY (coding, position)
    ) STRICT, WITHOUT ROWID;
    """

  /// Passages of comments and recommendations that may identify somebody, never what stands there;
  /// and values of which an archive has one.
  static let redactionMarks = """
    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE redaction_marks (
      id INTEGER PRIMARY KEY,
      comment INTEGER REFERENCES comments ON DELETE CASCADE,
      recommendation INTEGER REFERENCES recommendations ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN (
        'email', 'phone', 'postcode', 'url', 'person', 'school', 'pupil', 'number')),
      rule TEXT NOT NULL,
      scalar_start INTEGER NOT NULL CHECK (scalar_start >= 0),
      scalar_end INTEGER NOT NULL CHECK (scalar_end >= scalar_start),
      utf8_start INTEGER NOT NULL CHECK (utf8_start >= 0),
      utf8_end INTEGER NOT NULL CHECK (utf8_end >= utf8_start),
      state TEXT NOT NULL CHECK (state IN ('open', 'cleared', 'redacted')),
      decided_by TEXT CHECK ((state = 'open') = (decided_by IS NULL)),
      decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      CHECK ((comment IS NULL) <> (recommendation IS NULL)),
      CHECK ((state = 'open') = (decided_on IS NULL))
    ) STRICT;
    CREATE INDEX redaction_marks_by_comment ON redaction_marks (comment);
    CREATE INDEX redaction_marks_by_recommendation ON redaction_marks (recommendation);
    """

  /// Who has withdrawn, by digests alone; and when anything was done about a person, without who it
  /// was.
  static let withdrawals = """
    CREATE TABLE withdrawals (
      digest TEXT PRIMARY KEY,
      times INTEGER NOT NULL CHECK (times > 0)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX enrolments_by_participant ON enrolments (participant);
    CREATE INDEX responses_by_participant ON responses (participant);
    CREATE TABLE people_events (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      action TEXT NOT NULL CHECK (action IN ('withdrawn', 'relinked', 'new-key')),
      enrolments INTEGER NOT NULL,
      responses INTEGER NOT NULL,
      answers INTEGER NOT NULL,
      selections INTEGER NOT NULL,
      comments INTEGER NOT NULL,
      codings INTEGER NOT NULL,
      marks INTEGER NOT NULL
    ) STRICT;
    CREATE TRIGGER people_events_are_kept BEFORE DELETE ON people_events
    BEGIN SELECT RAISE(ABORT, 'the audit trail is kept'); END;
    CREATE TRIGGER people_events_stay_as_written BEFORE UPDATE ON people_events
    BEGIN SELECT RAISE(ABORT, 'the audit trail is kept'); END;
    """

  /// The audit trail, which only ever grows.
  static let history = """
    CREATE TABLE imports (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      action TEXT NOT NULL CHECK (action IN ('imported', 'unchanged', 'replaced', 'withdrawn')),
      source TEXT NOT NULL,
      path TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      mapping_digest TEXT NOT NULL,
      encoding TEXT NOT NULL,
      rows_read INTEGER NOT NULL,
      rows_imported INTEGER NOT NULL,
      rows_excluded INTEGER NOT NULL,
      rows_rejected INTEGER NOT NULL,
      codings_dropped INTEGER NOT NULL
    ) STRICT;
    CREATE TRIGGER imports_are_kept BEFORE DELETE ON imports
    BEGIN SELECT RAISE(ABORT, 'the audit trail is kept'); END;
    CREATE TRIGGER imports_stay_as_written BEFORE UPDATE ON imports
    BEGIN SELECT RAISE(ABORT, 'the audit trail is kept'); END;
    """

  /// The records with words in place of numbers, for people who open it in a database browser.
  static let views = """
    CREATE VIEW v_answers AS
    SELECT s.name || ':' || r.record AS response, s.name AS source, r.record, r.informant,
      r.instrument, r.version, r.cohort, i.name AS item, o.name AS occasion, t.name AS state,
      a.value
    FROM sources s JOIN responses r ON r.source = s.id JOIN answers a ON a.response = r.id
      JOIN items i ON i.id = a.item JOIN occasions o ON o.id = a.occasion
      JOIN answer_states t ON t.id = a.state
    ORDER BY s.name, r.record, a.position;
    CREATE VIEW v_comments AS
    SELECT s.name || ':' || r.record || ':' || c.prompt AS comment, s.name AS source, r.record,
      r.informant, r.instrument, r.version, r.cohort, c.prompt, c.text
    FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
    ORDER BY s.name, r.record, c.id;
    CREATE VIEW v_codings AS
    SELECT s.name || ':' || r.record || ':' || c.prompt AS comment, r.informant, r.cohort, k.theme,
      k.direction, k.is_hedged, k.is_mixed, k.rule, k.codebook_version, k.coder
    FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
      JOIN codings k ON k.comment = c.id
    ORDER BY s.name, r.record, c.id, k.id;
    """
}
