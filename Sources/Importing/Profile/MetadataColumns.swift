import EvaluationModel

/// The columns that survey sites put beside the questions, and what to make of each.
enum MetadataColumns {
  /// What such a column is.
  enum Meaning: Hashable {
    /// The id of the response.
    case response
    /// The day of the response.
    case date
    /// It identifies somebody.
    case identifies(String)
    /// It says something of the survey site's working.
    case technical(String)
  }

  private static let technical = "technical"

  private static let qualtrics: [String: Meaning] = {
    let person = Meaning.identifies("a person")
    let place = Meaning.identifies("where a person was")
    let work = Meaning.technical("technical")
    return [
      "responseid": .response, "response id": .response, "_recordid": .response,
      "recordeddate": .date, "ipaddress": .identifies("a person's computer"),
      "recipientlastname": person, "recipientfirstname": person, "recipientemail": person,
      "externalreference": person, "externaldatareference": person, "emailaddress": person,
      "name": person, "locationlatitude": place, "locationlongitude": place,
      "locationaccuracy": work, "startdate": .technical("the end of the response is its day"),
      "enddate": .date, "status": .technical("says which rows are previews and tests"),
      "progress": work, "duration (in seconds)": work, "duration__in_seconds_": work,
      "finished": work, "responseset": work, "distributionchannel": work, "userlanguage": work,
    ]
  }()

  private static let sites: [SurveyExport: [String: Meaning]] = [
    .microsoftForms: [
      "id": .response, "completion time": .date,
      "start time": .technical("the completion time is the day of the response"),
      "email": .identifies("a person"), "name": .identifies("a person"),
      "last modified time": .technical(technical), "total points": .technical("quiz points"),
      "quiz feedback": .technical("quiz points"), "grade posted time": .technical("quiz points"),
    ],
    .googleForms: [
      "timestamp": .date, "email address": .identifies("a person"),
      "username": .identifies("a person"), "score": .technical("quiz points"),
    ],
    .surveyMonkey: [
      "respondent id": .response, "collector id": .technical(technical),
      "start date": .technical("the end date is the day of the response"), "end date": .date,
      "date created": .technical("the end date is the day of the response"),
      "date modified": .date, "ip address": .identifies("a person's computer"),
      "email address": .identifies("a person"), "first name": .identifies("a person"),
      "last name": .identifies("a person"), "custom data 1": .identifies("a person"),
    ],
    .limeSurvey: limeSurvey, .limeSurveyVV: limeSurvey,
    .jiscCodes: jisc, .jiscLabels: jisc, .jiscSPSS: jisc,
    .qualtrics: qualtrics, .qualtricsInsights: qualtrics, .qualtricsLegacy: qualtrics,
    .qualtricsSPSS: qualtrics,
  ]

  private static let limeSurvey: [String: Meaning] = [
    "id": .response, "response id": .response, "submitdate": .date, "date submitted": .date,
    "lastpage": .technical(technical), "last page": .technical(technical),
    "startlanguage": .technical(technical), "start language": .technical(technical),
    "seed": .technical(technical), "token": .identifies("a person"),
    "access code": .identifies("a person"),
    "startdate": .technical("the day of submission is the day of the response"),
    "date started": .technical("the day of submission is the day of the response"),
    "datestamp": .technical("the day of submission is the day of the response"),
    "date last action": .technical("the day of submission is the day of the response"),
    "ipaddr": .identifies("a person's computer"), "ip address": .identifies("a person's computer"),
    "refurl": .identifies("where a person came from"),
    "referrer url": .identifies("where a person came from"),
  ]

  private static let jisc: [String: Meaning] = [
    "urn": .response, "unique response number": .response, "completiondate": .date,
    "startdate": .technical("the completion date is the day of the response"),
    "username": .identifies("a person"),
  ]

  /// What a column is by its headings, or `nil` for a question.
  ///
  /// - Parameters:
  ///   - headings: The texts of the header rows, from the top.
  ///   - site: The survey site.
  /// - Returns: The meaning, or `nil`.
  static func meaning(of headings: [String], site: SurveyExport) -> Meaning? {
    guard let names = sites[site] else { return nil }
    let keys = headings.map(LabelKey.key(of:))
    if site == .microsoftForms, let key = keys.first,
      key.hasPrefix("points - ") || key.hasPrefix("feedback - ")
    {
      return .technical("quiz points")
    }
    if site == .surveyMonkey, keys.first?.hasPrefix("custom data") == true {
      return .identifies("a person")
    }
    // Qualtrics' own names stand above; a user's question may be called like one of them.
    let asked = site == .surveyMonkey || site == .microsoftForms ? Array(keys.prefix(1)) : keys
    return asked.lazy.compactMap { names[$0] }.first
  }
}
