/// The text of a comment that a person has approved for quotation.
public struct QuotationApproval: Hashable, Sendable {
  /// The approved text: the comment word for word, or with words in brackets, as `[name]`, in the
  /// place of what identifies somebody.
  public let text: String
  /// Who looked at the passages that were marked and found that they identify nobody; or `nil`.
  public let marksClearedBy: String?
  /// Who approved it, or `nil` where that is not known.
  public let approvedBy: String?

  public init(text: String, marksClearedBy: String? = nil, approvedBy: String? = nil) {
    self.text = text
    self.marksClearedBy = marksClearedBy
    self.approvedBy = approvedBy
  }
}
