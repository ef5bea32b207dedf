/// The format of a file that can be read, by its bytes and never by its name.
public enum FileFormat: String, Hashable, Sendable, CaseIterable {
  case delimited = "delimited text"
  case xlsx = "XLSX workbook"
  case ods = "ODS workbook"
  case sav = "SPSS data file"
  case portable = "SPSS portable file"
  case docx = "Word document"
  case pdf = "PDF"
  case mail = "e-mail"
}
