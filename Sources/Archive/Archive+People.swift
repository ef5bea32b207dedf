public import Diagnostics
public import EvaluationModel
import GRDB

/// Whose records are meant: those of participants, and single responses.
public struct PersonSelection: Hashable, Sendable {
  /// Participants, by code or pseudonym.
  public let participants: [String]
  /// Responses, by id.
  public let responses: [String]

  public init(participants: [String] = [], responses: [String] = []) {
    self.participants = participants
    self.responses = responses
  }
}

extension Archive {
  /// The participants and responses that a code or a response's id stands for.
  ///
  /// - Parameter name: A participant's code or pseudonym, in any case, or a response's id.
  /// - Returns: What the archive holds under it; empty where it holds nothing.
  /// - Throws: `archive.locked` or `archive.damaged`.
  public func selection(named name: String) throws(Diagnostic) -> PersonSelection {
    try read { database in
      let participants = try String.fetchAll(
        database,
        sql: """
          SELECT participant FROM enrolments WHERE participant = ?1 COLLATE NOCASE
          UNION SELECT participant FROM responses WHERE participant = ?1 COLLATE NOCASE
          """, arguments: [name])
      guard participants.isEmpty else { return PersonSelection(participants: participants) }
      let response = try Row.fetchOne(
        database,
        sql: """
          SELECT r.participant, r.informant FROM sources s JOIN responses r ON r.source = s.id
          WHERE s.name || ':' || r.record = ?
          """, arguments: [name])
      guard let response else { return PersonSelection() }
      // Whoever answers about themselves is the participant; a head is not.
      if let participant: String = response[0], response[1] == FeedbackSource.senco.rawValue {
        return PersonSelection(participants: [participant])
      }
      return PersonSelection(responses: [name])
    }
  }

  /// How much the archive holds of a person.
  public func holdings(of person: PersonSelection) throws(Diagnostic) -> Holdings {
    try read { try SelectedRecords(person, in: $0).holdings() }
  }

  /// The responses of a person, each with its source and number, and the sources of enrolments.
  ///
  /// - Returns: The numbers of responses by source; an enrolment's source may have none.
  public func records(of person: PersonSelection) throws(Diagnostic) -> [String: [Int]] {
    try read { database in
      let selected = try SelectedRecords(person, in: database)
      var records: [String: [Int]] = [:]
      for row in try Row.fetchAll(
        database,
        sql: """
          SELECT s.name, r.record FROM sources s JOIN responses r ON r.source = s.id
          WHERE r.id IN (\(selected.responseList)) ORDER BY r.record
          """)
      {
        records[row[0], default: []].append(row[1])
      }
      for name in try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT s.name FROM sources s JOIN enrolments e ON e.source = s.id
          WHERE e.id IN (\(selected.enrolmentList))
          """)
      {
        records[name, default: []] += []
      }
      return records
    }
  }

  /// Deletes a person everywhere, and remembers it.
  ///
  /// Enrolments, responses, answers, comments, their codings and marks go in one transaction; what
  /// was there is overwritten. The ledgers of the files count the rows as left out by the rule
  /// "withdrawn" from then on, and the audit trail has the day and the numbers, but not who it was.
  ///
  /// - Parameters:
  ///   - person: Whose records are meant.
  ///   - digests: By what the person's rows are recognised when they are met again, one for each
  ///     participant or response.
  ///   - date: The day of the withdrawal.
  /// - Returns: How much was deleted.
  /// - Throws: `archive.locked`, `archive.read-only` or `archive.disk-full`. The archive is then as
  ///   before.
  @discardableResult
  public func withdraw(
    _ person: PersonSelection, remembering digests: [String], on date: CalendarDate
  ) throws(Diagnostic) -> Holdings {
    try write { database in
      let selected = try SelectedRecords(person, in: database)
      let holdings = try selected.holdings()
      try selected.delete()
      for digest in digests {
        try database.execute(
          sql: """
            INSERT INTO withdrawals VALUES (?, 1) ON CONFLICT (digest) DO UPDATE SET times = times + 1
            """, arguments: [digest])
      }
      try PeopleEvent(date: date, action: .withdrawn, holdings: holdings).insert(in: database)
      return holdings
    }
  }

  /// The digests of the rows that are not to be imported again, with how often each was withdrawn.
  public func withdrawals() throws(Diagnostic) -> [String: Int] {
    try read { database in
      var digests: [String: Int] = [:]
      // An archive of an earlier version that is only looked at has no such table.
      guard try database.tableExists("withdrawals") else { return digests }
      for row in try Row.fetchAll(database, sql: "SELECT digest, times FROM withdrawals") {
        digests[row[0]] = row[1]
      }
      return digests
    }
  }

  /// What digests of people who have withdrawn are salted with: 32 random bytes of this archive.
  public func withdrawalSalt() throws(Diagnostic) -> String {
    if let salt = try read({ try Setting.withdrawalSalt.read(in: $0) }) { return salt }
    return try write { database in
      if let salt = try Setting.withdrawalSalt.read(in: database) { return salt }
      var generator = SystemRandomNumberGenerator()
      let salt = (0..<4).map { _ in
        String(UInt64.random(in: 0 ... .max, using: &generator), radix: 36)
      }
      .joined(separator: "-")
      try Setting.withdrawalSalt.write(salt, in: database)
      return salt
    }
  }

  /// By what the key to the pseudonyms in the archive is recognised; `nil` where it holds none.
  public func identityKey() throws(Diagnostic) -> String? {
    try read { try Setting.identityKey.read(in: $0) }
  }

  /// Notes that a new key is used from now on; the pseudonyms that the archive holds stay.
  public func beginKey(_ fingerprint: String, on date: CalendarDate) throws(Diagnostic) {
    try write { database in
      try Setting.identityKey.write(fingerprint, in: database)
      try PeopleEvent(date: date, action: .newKey, holdings: Holdings()).insert(in: database)
    }
  }

  /// Makes one person of two pseudonyms.
  ///
  /// - Parameters:
  ///   - from: The pseudonym that goes.
  ///   - to: The pseudonym that takes its place.
  ///   - date: The day.
  /// - Returns: How much has another pseudonym now.
  /// - Throws: `archive.enrolled-twice` where one file has both in one cohort, `archive.locked`,
  ///   `archive.read-only` or `archive.disk-full`. The archive is then as before.
  @discardableResult
  public func relink(
    from: String, to: String, on date: CalendarDate
  ) throws(Diagnostic) -> Holdings {
    try write { database in
      let holdings = try SelectedRecords(PersonSelection(participants: [from]), in: database)
        .holdings()
      let twice = try String.fetchOne(
        database,
        sql: """
          SELECT s.path FROM enrolments a JOIN enrolments b
            ON b.source = a.source AND b.cohort = a.cohort JOIN sources s ON s.id = a.source
          WHERE a.participant = ? AND b.participant = ?
          """, arguments: [from, to])
      if let twice {
        throw Diagnostic(
          code: "archive.enrolled-twice",
          "\(from) and \(to) are enrolled in one cohort by one file, \(twice)",
          at: Place(file: path),
          expected: "one person once in each cohort",
          fix: "remove one of the two rows from the file and import it, then run again")
      }
      for table in ["enrolments", "responses"] {
        try database.execute(
          sql: "UPDATE \(table) SET participant = ? WHERE participant = ?", arguments: [to, from])
      }
      try PeopleEvent(date: date, action: .relinked, holdings: holdings).insert(in: database)
      return holdings
    }
  }

  /// Everything that was ever done about a person, oldest first.
  public func peopleEvents() throws(Diagnostic) -> [PeopleEvent] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT date, action, enrolments, responses, answers, selections, comments, codings,
            marks FROM people_events ORDER BY id
          """
      ).map { row in
        guard let date = CalendarDate(iso: row[0]),
          let action = PeopleEvent.Action(rawValue: row[1])
        else { throw ArchiveFailure.damaged(path) }
        return PeopleEvent(
          date: date, action: action,
          holdings: Holdings(
            enrolments: row[2], responses: row[3], answers: row[4], selections: row[5],
            comments: row[6], codings: row[7], marks: row[8]))
      }
    }
  }
}
