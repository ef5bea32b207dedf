import Reporting

extension AnnualReport {
  /// What is said to a question of those that researchers ask.
  ///
  /// - Parameter number: Which of their questions.
  /// - Returns: The reply.
  func researcherReply(to number: Int) -> Reply {
    switch number {
    default: Reply([])
    }
  }
}
