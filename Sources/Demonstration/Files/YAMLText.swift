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

  /// A list on one line.
  static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted(_:)).joined(separator: ", ") + "]"
  }
}
