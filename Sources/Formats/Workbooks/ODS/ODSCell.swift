import ZippedXML

/// A cell of an ODS workbook as its attributes tell it.
struct ODSCell {
  /// The column, from 1.
  var column = 0
  /// How many columns it stands for.
  var count = 1
  /// The type of its value, as `float`; empty where it has none.
  var type = ""
  /// The value, where it is not the text that the cell shows.
  var value: String?
  var hasFormula = false
  /// Whether LibreOffice says that it shows an error.
  var isError = false

  /// Takes an attribute that is none of the table's own.
  mutating func read(_ attribute: XMLAttribute, _ names: ODSNames) {
    if attribute.namespace == names.extensions {
      if attribute.name == names.valueType { isError = attribute.text == "error" }
    } else if attribute.namespace == names.office {
      if attribute.name == names.valueType {
        type = attribute.text
      } else if Self.values.contains(where: { attribute.name == $0 }) {
        value = attribute.text
      }
    }
  }

  private static let values: [StaticString] = [
    "value", "date-value", "time-value", "boolean-value", "string-value",
  ]
}
