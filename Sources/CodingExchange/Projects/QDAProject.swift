/// A project as programs for qualitative analysis exchange it (REFI-QDA, QDPX): texts with coded
/// passages, who coded them, and the cases that they belong to.
///
/// It holds text sources alone. Positions count Unicode scalars of the text from 0, and a passage
/// ends before its last position: the standard's wording allows another reading, and no program
/// follows it.
public struct QDAProject: Hashable, Sendable {
  /// What the project is called.
  public var name: String
  /// The program that wrote it, or `nil`.
  public var origin: String?
  /// Whoever or whatever coded.
  public var users: [User]
  /// The codes, inside each other.
  public var codes: [REFICodebook.Code]
  /// The variables that cases and texts have values of.
  public var variables: [Variable]
  /// The cases, as respondents are.
  public var cases: [Case]
  /// The texts.
  public var sources: [TextSource]
  /// What is said of the whole project, or `nil`.
  public var description: String?

  public init(
    name: String, origin: String? = nil, users: [User] = [], codes: [REFICodebook.Code] = [],
    variables: [Variable] = [], cases: [Case] = [], sources: [TextSource] = [],
    description: String? = nil
  ) {
    self.name = name
    self.origin = origin
    self.users = users
    self.codes = codes
    self.variables = variables
    self.cases = cases
    self.sources = sources
    self.description = description
  }
}

extension QDAProject {
  /// A person who codes, or a set of rules.
  public struct User: Hashable, Sendable {
    /// The identifier.
    public var guid: GUID
    /// The name, or `nil`.
    public var name: String?

    public init(guid: GUID, name: String?) {
      self.guid = guid
      self.name = name
    }
  }

  /// Something that cases or texts differ in.
  public struct Variable: Hashable, Sendable {
    /// What its values are.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case text = "Text"
      case boolean = "Boolean"
      case integer = "Integer"
      case float = "Float"
      case date = "Date"
      case dateTime = "DateTime"
    }

    /// The identifier.
    public var guid: GUID
    /// The name.
    public var name: String
    /// What its values are.
    public var kind: Kind

    public init(guid: GUID, name: String, kind: Kind = .text) {
      self.guid = guid
      self.name = name
      self.kind = kind
    }
  }

  /// What a variable is in one case or text.
  public struct Value: Hashable, Sendable {
    /// The variable.
    public var variable: GUID
    /// What the value is written as.
    public var kind: Variable.Kind
    /// The value as it is written.
    public var text: String

    public init(variable: GUID, kind: Variable.Kind = .text, text: String) {
      self.variable = variable
      self.kind = kind
      self.text = text
    }
  }

  /// A respondent, or whatever else is compared.
  public struct Case: Hashable, Sendable {
    /// The identifier.
    public var guid: GUID
    /// The name, or `nil`.
    public var name: String?
    /// What the variables are in it.
    public var values: [Value]
    /// The texts that belong to it.
    public var sources: [GUID]

    public init(guid: GUID, name: String?, values: [Value] = [], sources: [GUID] = []) {
      self.guid = guid
      self.name = name
      self.values = values
      self.sources = sources
    }
  }

  /// A text with its codings.
  public struct TextSource: Hashable, Sendable {
    /// The identifier.
    public var guid: GUID
    /// The name, or `nil`.
    public var name: String?
    /// What is said of it, as the question that it answers; or `nil`.
    public var description: String?
    /// The text, or `nil` where the project only refers to it.
    public var text: String?
    /// The passages that were marked.
    public var selections: [Selection]
    /// Codings of the text as a whole.
    public var codings: [Coding]
    /// What the variables are in it.
    public var values: [Value]

    public init(
      guid: GUID, name: String?, description: String? = nil, text: String?,
      selections: [Selection] = [], codings: [Coding] = [], values: [Value] = []
    ) {
      self.guid = guid
      self.name = name
      self.description = description
      self.text = text
      self.selections = selections
      self.codings = codings
      self.values = values
    }
  }

  /// A passage of a text: a quotation.
  public struct Selection: Hashable, Sendable {
    /// The identifier.
    public var guid: GUID
    /// The name, which many programs make of the quoted words; or `nil`.
    public var name: String?
    /// The passage in Unicode scalars of the text.
    public var scalars: Range<Int>
    /// Who marked it, or `nil`.
    public var user: GUID?
    /// When, as XML Schema writes it; or `nil`.
    public var dateTime: String?
    /// What is said of it, or `nil`.
    public var description: String?
    /// What it was coded with.
    public var codings: [Coding]

    public init(
      guid: GUID, name: String? = nil, scalars: Range<Int>, user: GUID? = nil,
      dateTime: String? = nil, description: String? = nil, codings: [Coding] = []
    ) {
      self.guid = guid
      self.name = name
      self.scalars = scalars
      self.user = user
      self.dateTime = dateTime
      self.description = description
      self.codings = codings
    }
  }

  /// A code on a passage or a text.
  public struct Coding: Hashable, Sendable {
    /// The identifier.
    public var guid: GUID
    /// The code.
    public var code: GUID
    /// Who coded, or `nil` where it is whoever marked the passage.
    public var user: GUID?
    /// When, as XML Schema writes it; or `nil`.
    public var dateTime: String?

    public init(guid: GUID, code: GUID, user: GUID? = nil, dateTime: String? = nil) {
      self.guid = guid
      self.code = code
      self.user = user
      self.dateTime = dateTime
    }
  }
}
