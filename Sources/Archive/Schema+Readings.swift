extension Schema {
  /// Whether the sheets of a sample show what the rules find.
  static let suggestions = """
    ALTER TABLE coding_samples ADD COLUMN shows_suggestions INTEGER NOT NULL DEFAULT 0
      CHECK (shows_suggestions IN (0, 1));
    """

  /// Which comments people were asked to read and which they have read; and that each coding by a
  /// person belongs to a reading.
  static let readings = """
    CREATE TABLE coding_samples (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('random', 'stratified', 'disagreement')),
      seed INTEGER NOT NULL,
      date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      codebook_version TEXT NOT NULL,
      population INTEGER NOT NULL CHECK (population >= 0),
      size INTEGER NOT NULL CHECK (size BETWEEN 0 AND population)
    ) STRICT;
    CREATE TABLE sample_scopes (
      sample INTEGER NOT NULL REFERENCES coding_samples ON DELETE CASCADE,
      aspect TEXT NOT NULL CHECK (aspect IN ('cohort', 'source', 'theme')),
      position INTEGER NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (sample, aspect, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE sampled_comments (
      sample INTEGER NOT NULL REFERENCES coding_samples ON DELETE CASCADE,
      position INTEGER NOT NULL,
      comment INTEGER NOT NULL REFERENCES comments ON DELETE CASCADE,
      PRIMARY KEY (sample, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sampled_comments_by_comment ON sampled_comments (comment);
    CREATE TABLE readings (
      id INTEGER PRIMARY KEY,
      comment INTEGER NOT NULL REFERENCES comments ON DELETE CASCADE,
      coder TEXT NOT NULL CHECK (coder <> 'rules'),
      codebook_version TEXT NOT NULL,
      date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      sample INTEGER REFERENCES coding_samples ON DELETE SET NULL,
      note TEXT,
      replaced_on TEXT
        CHECK (replaced_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT;
    CREATE UNIQUE INDEX readings_that_count ON readings (comment, coder, codebook_version)
      WHERE replaced_on IS NULL;
    ALTER TABLE codings ADD COLUMN reading INTEGER REFERENCES readings ON DELETE CASCADE;
    ALTER TABLE imports ADD COLUMN readings_dropped INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX codings_by_reading ON codings (reading) WHERE reading IS NOT NULL;
    INSERT INTO readings (comment, coder, codebook_version)
      SELECT comment, coder, codebook_version FROM codings WHERE coder <> 'rules'
      GROUP BY comment, coder, codebook_version ORDER BY min(id);
    UPDATE codings SET reading = (
      SELECT q.id FROM readings q
      WHERE q.comment = codings.comment AND q.coder = codings.coder
        AND q.codebook_version = codings.codebook_version)
      WHERE coder <> 'rules';
    DROP VIEW v_codings;
    CREATE VIEW v_codings AS
    SELECT s.name || ':' || r.record || ':' || c.prompt AS comment, r.informant, r.cohort, k.theme,
      k.direction, k.is_hedged, k.is_mixed, k.rule, k.codebook_version, k.coder
    FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
      JOIN codings k ON k.comment = c.id LEFT JOIN readings q ON q.id = k.reading
    WHERE q.replaced_on IS NULL
    ORDER BY s.name, r.record, c.id, k.id;
    CREATE VIEW v_readings AS
    SELECT s.name || ':' || r.record || ':' || c.prompt AS comment, r.informant, r.cohort, q.coder,
      q.codebook_version, q.date, p.name AS sample,
      (SELECT count(*) FROM codings k WHERE k.reading = q.id) AS themes, q.replaced_on
    FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
      JOIN readings q ON q.comment = c.id LEFT JOIN coding_samples p ON p.id = q.sample
    ORDER BY s.name, r.record, c.id, q.id;
    """
}
