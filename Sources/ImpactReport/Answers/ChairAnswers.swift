import Reporting

extension AnnualReport {
  /// What is said to a question of those that chairs ask.
  ///
  /// - Parameter number: Which of their questions.
  /// - Returns: The reply.
  func chairReply(to number: Int) -> Reply {
    switch number {
    default: Reply([])
    }
  }
}
