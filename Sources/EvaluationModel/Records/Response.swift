/// One filled-in questionnaire, or one examiner's report, without anything that names a person.
public struct Response: Hashable, Sendable, Identifiable {
  /// The source file's id, a colon, and the number of the record in it.
  public let id: String
  /// Who filled it in.
  public let source: FeedbackSource
  /// The instrument's id.
  public let instrument: String
  /// The id of the instrument's version.
  public let version: String
  /// The code of the participant whom it is by or about, or `nil` where it is not known.
  public let participant: String?
  /// The cohort's id.
  public let cohort: String
  /// The location's id, or `nil`.
  public let location: String?
  /// The authority's id, or `nil`.
  public let authority: String?
  /// The id of the participant type, or `nil`.
  public let participantType: String?
  /// The day of the response, or `nil`.
  public let date: CalendarDate?
  /// How it was filled in, as `paper`; or `nil`.
  public let mode: String?
  /// Whether the respondent is the participant whom it is about, as where the head is the SENCO.
  public let isSelfReport: Bool
  /// Whether the respondent agreed to be quoted.
  public let mayBeQuoted: Bool
  /// How its text is attributed where that is not by role and cohort; or `nil`.
  public let attribution: String?
  /// Further facts, by name.
  public let attributes: [String: String]

  /// A name for whoever the response tells of, the same in all of a participant's responses: the code
  /// where it is known, or else the response's own id.
  public var person: String { participant ?? id }

  public init(
    id: String, source: FeedbackSource, instrument: String, version: String,
    participant: String? = nil, cohort: String, location: String? = nil, authority: String? = nil,
    participantType: String? = nil, date: CalendarDate? = nil, mode: String? = nil,
    isSelfReport: Bool = false, mayBeQuoted: Bool = false, attribution: String? = nil,
    attributes: [String: String] = [:]
  ) {
    self.id = id
    self.source = source
    self.instrument = instrument
    self.version = version
    self.participant = participant
    self.cohort = cohort
    self.location = location
    self.authority = authority
    self.participantType = participantType
    self.date = date
    self.mode = mode
    self.isSelfReport = isSelfReport
    self.mayBeQuoted = mayBeQuoted
    self.attribution = attribution
    self.attributes = attributes
  }
}

/// One rated item of a response.
public struct Answer: Hashable, Sendable {
  /// The response's id.
  public let response: String
  /// The item's id within the instrument's version.
  public let item: String
  /// When the rating was given or refers to.
  public let occasion: Occasion
  /// Whether it was rated, and if not why.
  public let state: AnswerState
  /// The rating, turned round where the item is reversed; `nil` unless answered.
  public let value: Int?

  public init(response: String, item: String, occasion: Occasion, state: AnswerState, value: Int?) {
    self.response = response
    self.item = item
    self.occasion = occasion
    self.state = state
    self.value = value
  }
}

/// One answer to an open question, or the text of one section of a report.
public struct Comment: Hashable, Sendable, Identifiable {
  /// The response's id, a colon, and the prompt's id.
  public var id: String { "\(response):\(prompt)" }
  /// The response's id.
  public let response: String
  /// The prompt's id within the instrument's version.
  public let prompt: String
  /// What was written, as it was written.
  public let text: String

  public init(response: String, prompt: String, text: String) {
    self.response = response
    self.prompt = prompt
    self.text = text
  }
}
