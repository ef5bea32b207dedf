/// Text as it stands in YAML.
enum YAMLText {
  /// The text in double quotation marks.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// The text, in quotation marks only where it has more than letters, digits and marks of a path.
  static func plain(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "/-_.".unicodeScalars.contains(scalar)
    }
    return isPlain ? text : quoted(text)
  }

  /// A list on one line.
  static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted(_:)).joined(separator: ", ") + "]"
  }
}
