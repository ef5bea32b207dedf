extension Schema {
  /// What the columns of the files looked like, without their cells.
  static let shapes = """
    CREATE TABLE source_shapes (
      source INTEGER PRIMARY KEY REFERENCES sources ON DELETE CASCADE,
      instrument TEXT NOT NULL,
      version TEXT NOT NULL,
      cohort TEXT
    ) STRICT;
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
    """
}
