/// The JSON Schema of the reports that are written as JSON.
enum ReportSchema {}
