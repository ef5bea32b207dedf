/// One variable of a statistics file, with its values.
public struct StatisticsVariable: Hashable, Sendable {
  /// What the file says that the values can be compared by; survey sites rarely set it right.
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    case unknown
    case nominal
    case ordinal
    case scale
  }

  /// The values of all cases.
  public enum Values: Hashable, Sendable {
    /// Numbers; `nil` where the file has no value, which is "system-missing".
    case numbers([Double?])
    /// Texts without the blanks that fill them up; an empty one stands for no value.
    case texts([String])

    /// The number of cases.
    public var count: Int {
      switch self {
      case .numbers(let numbers): numbers.count
      case .texts(let texts): texts.count
      }
    }
  }

  /// A code, of the type of its variable.
  public enum Code: Hashable, Sendable {
    case number(Double)
    case text(String)
  }

  /// A code and what it stands for.
  public struct ValueLabel: Hashable, Sendable {
    public let code: Code
    public let label: String

    public init(_ code: Code, _ label: String) {
      self.code = code
      self.label = label
    }
  }

  /// Codes that the file declares to be no valid answer, both ends included.
  public struct MissingRange: Hashable, Sendable {
    /// The first code; -∞ for the lowest number.
    public let lower: Code
    /// The last code; ∞ for the highest number.
    public let upper: Code

    public init(_ lower: Code, through upper: Code) {
      self.lower = lower
      self.upper = upper
    }

    /// One code alone.
    public init(_ code: Code) {
      self.init(code, through: code)
    }
  }

  /// The variable's name.
  public var name: String
  /// The long label, often the question; empty where there is none.
  public var label: String
  /// How the package shows the values, as `F8.2`, `A40` or `DATETIME20`; or `nil`.
  public var format: String?
  /// What the file says that the values can be compared by.
  public var measure: Measure
  /// The bytes that a text has room for; 0 for numbers.
  public var width: Int
  /// The codes that have labels, in the order of the file.
  public var valueLabels: [ValueLabel]
  /// The codes that are declared to be no valid answer.
  public var missing: [MissingRange]
  /// The values of all cases.
  public var values: Values

  public init(
    name: String, label: String = "", format: String? = nil, measure: Measure = .unknown,
    width: Int = 0, valueLabels: [ValueLabel] = [], missing: [MissingRange] = [], values: Values
  ) {
    self.name = name
    self.label = label
    self.format = format
    self.measure = measure
    self.width = width
    self.valueLabels = valueLabels
    self.missing = missing
    self.values = values
  }
}

extension StatisticsVariable {
  /// Adds the number of the next case; of a variable of texts, nothing.
  mutating func append(number: Double?) {
    guard case .numbers(var numbers) = values else { return }
    values = .numbers([])
    numbers.append(number)
    values = .numbers(numbers)
  }

  /// Adds the text of the next case; of a variable of numbers, nothing.
  mutating func append(text: String) {
    guard case .texts(var texts) = values else { return }
    values = .texts([])
    texts.append(text)
    values = .texts(texts)
  }
}
