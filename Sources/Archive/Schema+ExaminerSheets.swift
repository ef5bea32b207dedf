extension Schema {
  /// What external examiners sent back: in which role and when, and never who.
  static let examinerSheets = """
    CREATE TABLE examiner_sheets (
      id INTEGER PRIMARY KEY,
      report TEXT NOT NULL CHECK (length(report) = 64),
      cohort TEXT NOT NULL,
      report_date TEXT NOT NULL
        CHECK (report_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      profile TEXT NOT NULL,
      role TEXT NOT NULL,
      signed_on TEXT NOT NULL
        CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      read_on TEXT NOT NULL
        CHECK (read_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      overall TEXT NOT NULL
        CHECK (overall IN ('agree', 'agree-in-part', 'disagree', 'cannot-say')),
      comment TEXT,
      replaced_on TEXT
        CHECK (replaced_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT;
    CREATE UNIQUE INDEX examiner_sheets_that_count ON examiner_sheets (report, role)
      WHERE replaced_on IS NULL;
    CREATE TABLE examiner_verdicts (
      sheet INTEGER NOT NULL REFERENCES examiner_sheets ON DELETE CASCADE,
      position INTEGER NOT NULL,
      subject TEXT NOT NULL,
      verdict TEXT NOT NULL
        CHECK (verdict IN ('agree', 'agree-in-part', 'disagree', 'cannot-say')),
      comment TEXT,
      PRIMARY KEY (sheet, position),
      UNIQUE (sheet, subject)
    ) STRICT, WITHOUT ROWID;
    CREATE VIEW v_examiner_verdicts AS
    SELECT e.report, e.cohort, e.report_date, e.role, e.signed_on, v.subject, v.verdict, v.comment,
      e.replaced_on
    FROM examiner_sheets e JOIN examiner_verdicts v ON v.sheet = e.id
    ORDER BY e.signed_on, e.id, v.position;
    """
}
