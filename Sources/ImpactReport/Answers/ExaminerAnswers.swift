import Reporting

extension AnnualReport {
  /// What is said to a question of those that examiners ask.
  ///
  /// - Parameter number: Which of their questions.
  /// - Returns: The reply.
  func examinerReply(to number: Int) -> Reply {
    switch number {
    default: Reply([])
    }
  }
}
