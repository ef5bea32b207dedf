import EvaluationModel

/// Recognises the headings of columns that name a person or a school.
enum IdentifyingHeading {
  /// Whether a column with this heading probably holds what identifies somebody.
  static func identifies(_ heading: String) -> Bool {
    let words = words(of: heading)
    let set = Set(words)
    if !set.isDisjoint(with: alwaysIdentifying) { return true }
    for (first, second) in zip(words, words.dropFirst())
    where alwaysIdentifyingPairs.contains("\(first) \(second)") { return true }
    // "School" names one; "school phase", "size of your school" and whole questions do not.
    return words.count <= 5 && !set.isDisjoint(with: places) && set.isDisjoint(with: aspects)
  }

  private static let alwaysIdentifying: Set<String> = [
    "name", "names", "surname", "forename", "firstname", "lastname", "fullname", "username",
    "email", "emails", "mail", "phone", "telephone", "tel", "mobile", "ip", "ipaddr", "ipaddress",
    "address", "postcode", "zip", "urn", "ukprn", "trn", "dob", "birthday", "latitude",
    "longitude", "locationlatitude", "locationlongitude", "refurl", "token", "externalreference",
    "laestab", "nino",
  ]

  private static let alwaysIdentifyingPairs: Set<String> = [
    "post code", "of birth", "external reference", "national insurance", "e mail", "custom data",
    "staff number", "payroll number",
  ]

  private static let places: Set<String> = [
    "school", "schools", "college", "academy", "nursery", "employer", "workplace", "trust",
    "organisation", "organization", "headteacher", "principal",
  ]

  private static let aspects: Set<String> = [
    "type", "phase", "size", "kind", "category", "number", "sector", "rating", "ofsted", "days",
    "day", "hours", "years", "year", "months", "role", "roll", "count", "pupils", "status",
    "funding", "time", "release", "share", "level", "age", "group",
  ]

  /// The words of a heading in lower case, those run together in camel case among them.
  private static func words(of heading: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previousIsLower = false
    for scalar in heading.unicodeScalars {
      let isUpper = ("A"..."Z").contains(scalar)
      let isLetter = scalar.properties.isAlphabetic
      if !isLetter || (isUpper && previousIsLower) {
        if !word.isEmpty { words.append(LabelKey.key(of: word)) }
        word = ""
      }
      if isLetter { word.unicodeScalars.append(scalar) }
      previousIsLower = isLetter && !isUpper
    }
    if !word.isEmpty { words.append(LabelKey.key(of: word)) }
    return words
  }
}
