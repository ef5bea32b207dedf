CREATE INDEX codings_by_coder ON codings (coder, codebook_version);

CREATE INDEX codings_by_comment ON codings (comment);

CREATE INDEX codings_by_reading ON codings (reading) WHERE reading IS NOT NULL;

CREATE INDEX enrolments_by_participant ON enrolments (participant);

CREATE UNIQUE INDEX examiner_sheets_that_count ON examiner_sheets (report, role)
  WHERE replaced_on IS NULL;

CREATE UNIQUE INDEX readings_that_count ON readings (comment, coder, codebook_version)
  WHERE replaced_on IS NULL;

CREATE INDEX redaction_marks_by_comment ON redaction_marks (comment);

CREATE INDEX redaction_marks_by_recommendation ON redaction_marks (recommendation);

CREATE INDEX responses_by_participant ON responses (participant);

CREATE INDEX sampled_comments_by_comment ON sampled_comments (comment);

CREATE TABLE answer_states (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE answers (
  response INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
  item INTEGER NOT NULL REFERENCES items,
  occasion INTEGER NOT NULL CHECK (occasion BETWEEN 1 AND 5),
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 6),
  value INTEGER CHECK ((state = 1) = (value IS NOT NULL)),
  position INTEGER NOT NULL,
  PRIMARY KEY (response, item, occasion)
) STRICT, WITHOUT ROWID;

CREATE TABLE attributes (
  response INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (response, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE coding_samples (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('random', 'stratified', 'disagreement')),
  seed INTEGER NOT NULL,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  codebook_version TEXT NOT NULL,
  population INTEGER NOT NULL CHECK (population >= 0),
  size INTEGER NOT NULL CHECK (size BETWEEN 0 AND population)
, shows_suggestions INTEGER NOT NULL DEFAULT 0
  CHECK (shows_suggestions IN (0, 1))) STRICT;

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
, reading INTEGER REFERENCES readings ON DELETE CASCADE) STRICT;

CREATE TABLE column_shapes (
  source INTEGER NOT NULL REFERENCES source_shapes ON DELETE CASCADE,
  number INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  wording TEXT NOT NULL,
  vendor_id TEXT,
  holding TEXT NOT NULL CHECK (holding IN (
    'item', 'choice', 'comment', 'attribute', 'fact', 'dropped', 'unbound')),
  subject TEXT CHECK ((subject IS NULL) = (holding IN ('dropped', 'unbound'))),
  option TEXT CHECK (option IS NULL OR holding = 'choice'),
  occasion INTEGER CHECK ((occasion IS NOT NULL) = (holding = 'item')),
  PRIMARY KEY (source, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE comments (
  id INTEGER PRIMARY KEY,
  response INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
  prompt TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (response, prompt)
) STRICT;

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

CREATE TABLE exclusions (
  source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
  position INTEGER NOT NULL,
  rule TEXT NOT NULL,
  row_count INTEGER NOT NULL CHECK (row_count >= 0),
  PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);

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
, readings_dropped INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE occasions (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE options (
  id INTEGER PRIMARY KEY,
  question TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (question, name)
) STRICT;

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

CREATE TABLE recommendations (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  text TEXT NOT NULL,
  priority TEXT, section TEXT, year INTEGER CHECK (year BETWEEN 1900 AND 2200),
  UNIQUE (report, number)
) STRICT;

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

CREATE TABLE rejections (
  source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
  position INTEGER NOT NULL,
  record INTEGER NOT NULL,
  line INTEGER NOT NULL,
  column_number INTEGER,
  reason TEXT NOT NULL,
  PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE selection_states (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE selections (
  response INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
  option INTEGER NOT NULL REFERENCES options,
  state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
  position INTEGER NOT NULL,
  PRIMARY KEY (response, option)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE source_shapes (
  source INTEGER PRIMARY KEY REFERENCES sources ON DELETE CASCADE,
  instrument TEXT NOT NULL,
  version TEXT NOT NULL,
  cohort TEXT
) STRICT;

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

CREATE TABLE spans (
  coding INTEGER NOT NULL REFERENCES codings ON DELETE CASCADE,
  position INTEGER NOT NULL,
  scalar_start INTEGER NOT NULL CHECK (scalar_start >= 0),
  scalar_end INTEGER NOT NULL CHECK (scalar_end >= scalar_start),
  utf8_start INTEGER NOT NULL CHECK (utf8_start >= 0),
  utf8_end INTEGER NOT NULL CHECK (utf8_end >= utf8_start),
  PRIMARY KEY (coding, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE withdrawals (
  digest TEXT PRIMARY KEY,
  times INTEGER NOT NULL CHECK (times > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE written_answers (
  source INTEGER NOT NULL,
  column_number INTEGER NOT NULL,
  number INTEGER NOT NULL,
  written TEXT NOT NULL,
  label TEXT,
  level INTEGER,
  state INTEGER,
  choice TEXT,
  PRIMARY KEY (source, column_number, number),
  FOREIGN KEY (source, column_number) REFERENCES column_shapes ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TRIGGER imports_are_kept BEFORE DELETE ON imports
BEGIN SELECT RAISE(ABORT, 'the audit trail is kept'); END;

CREATE TRIGGER imports_stay_as_written BEFORE UPDATE ON imports
BEGIN SELECT RAISE(ABORT, 'the audit trail is kept'); END;

CREATE TRIGGER people_events_are_kept BEFORE DELETE ON people_events
BEGIN SELECT RAISE(ABORT, 'the audit trail is kept'); END;

CREATE TRIGGER people_events_stay_as_written BEFORE UPDATE ON people_events
BEGIN SELECT RAISE(ABORT, 'the audit trail is kept'); END;

CREATE VIEW v_answers AS
SELECT s.name || ':' || r.record AS response, s.name AS source, r.record, r.informant,
  r.instrument, r.version, r.cohort, i.name AS item, o.name AS occasion, t.name AS state,
  a.value
FROM sources s JOIN responses r ON r.source = s.id JOIN answers a ON a.response = r.id
  JOIN items i ON i.id = a.item JOIN occasions o ON o.id = a.occasion
  JOIN answer_states t ON t.id = a.state
ORDER BY s.name, r.record, a.position;

CREATE VIEW v_codings AS
SELECT s.name || ':' || r.record || ':' || c.prompt AS comment, r.informant, r.cohort, k.theme,
  k.direction, k.is_hedged, k.is_mixed, k.rule, k.codebook_version, k.coder
FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
  JOIN codings k ON k.comment = c.id LEFT JOIN readings q ON q.id = k.reading
WHERE q.replaced_on IS NULL
ORDER BY s.name, r.record, c.id, k.id;

CREATE VIEW v_comments AS
SELECT s.name || ':' || r.record || ':' || c.prompt AS comment, s.name AS source, r.record,
  r.informant, r.instrument, r.version, r.cohort, c.prompt, c.text
FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
ORDER BY s.name, r.record, c.id;

CREATE VIEW v_examiner_verdicts AS
SELECT e.report, e.cohort, e.report_date, e.role, e.signed_on, v.subject, v.verdict, v.comment,
  e.replaced_on
FROM examiner_sheets e JOIN examiner_verdicts v ON v.sheet = e.id
ORDER BY e.signed_on, e.id, v.position;

CREATE VIEW v_readings AS
SELECT s.name || ':' || r.record || ':' || c.prompt AS comment, r.informant, r.cohort, q.coder,
  q.codebook_version, q.date, p.name AS sample,
  (SELECT count(*) FROM codings k WHERE k.reading = q.id) AS themes, q.replaced_on
FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
  JOIN readings q ON q.comment = c.id LEFT JOIN coding_samples p ON p.id = q.sample
ORDER BY s.name, r.record, c.id, q.id;

CREATE VIEW v_selections AS
SELECT s.name || ':' || r.record AS response, s.name AS source, r.record, r.informant,
  r.instrument, r.version, r.cohort, o.question, o.name AS option, t.name AS state
FROM sources s JOIN responses r ON r.source = s.id JOIN selections e ON e.response = r.id
  JOIN options o ON o.id = e.option JOIN selection_states t ON t.id = e.state
ORDER BY s.name, r.record, e.position;
