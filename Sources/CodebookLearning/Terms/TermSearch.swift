import Foundation

/// Looks for the terms that find the texts of a theme.
struct TermSearch {
  /// How terms are chosen.
  enum Rule: String, CaseIterable, Sendable {
    /// One after the other, each time the term that raises F1 most.
    case greedy
    /// By how much more often a term stands in texts of the theme than in others (G²).
    case keyness
  }

  /// How terms are chosen.
  var rule = Rule.greedy
  /// The most terms that are chosen for a theme.
  var most = 40
  /// How many texts must hold a term.
  var leastHits = 3

  /// The least share of right hits that a term taken by F1 needs.
  static let leastPrecision = 0.45
  /// The texts found wrongly that each further term is charged with, so that a term is not taken for
  /// a gain that chance explains.
  static let charge = 2.0
  /// The least share of right hits that a term taken by keyness needs.
  static let keyPrecision = 0.55
  /// The least G² of such a term: the value of χ² with one degree of freedom at p = .001.
  static let leastKeyness = 10.83

  /// Terms for one theme.
  ///
  /// - Parameters:
  ///   - index: The terms of the texts.
  ///   - positives: Whether people found the theme in each text.
  ///   - covered: Whether the theme is found in each text already.
  ///   - isAllowed: Whether a term may be taken.
  /// - Returns: The places of the terms in the index, in the order in which they were taken.
  func terms(
    of index: TermIndex, positives: [Bool], covered: [Bool], isAllowed: (String) -> Bool
  ) -> [Int] {
    guard positives.count(where: { $0 }) >= 2 else { return [] }
    switch rule {
    case .greedy: return greedy(index, positives, covered, isAllowed)
    case .keyness: return keyness(index, positives, covered, isAllowed)
    }
  }

  // MARK: F1

  private struct Candidate {
    let place: Int
    /// The texts that only it finds, and how many of these are right.
    var hits = 0
    var right = 0
  }

  private func greedy(
    _ index: TermIndex, _ positives: [Bool], _ covered: [Bool], _ isAllowed: (String) -> Bool
  ) -> [Int] {
    var covered = covered
    var candidates: [Candidate] = []
    var candidatesOfText = [[Int]](repeating: [], count: index.count)
    for (place, texts) in index.postings.enumerated() where texts.count >= leastHits {
      let right = texts.count { positives[Int($0)] }
      guard right > 0, Double(right) >= Self.leastPrecision * Double(texts.count),
        isAllowed(index.terms[place])
      else { continue }
      var candidate = Candidate(place: place)
      for text in texts where !covered[Int(text)] {
        candidate.hits += 1
        if positives[Int(text)] { candidate.right += 1 }
        candidatesOfText[Int(text)].append(candidates.count)
      }
      candidates.append(candidate)
    }
    let relevant = Double(positives.count { $0 })
    var right = 0
    var marked = 0
    for text in covered.indices where covered[text] {
      marked += 1
      if positives[text] { right += 1 }
    }
    var best = 2 * Double(right) / (relevant + Double(marked))
    var taken: [Int] = []
    while taken.count < most {
      let charge = Self.charge * Double(taken.count + 1)
      func score(_ candidate: Candidate) -> Double {
        2 * Double(right + candidate.right) / (relevant + Double(marked + candidate.hits) + charge)
      }
      guard
        let next = candidates.indices.lazy.filter({ candidates[$0].right > 0 }).max(by: {
          precedes(candidates[$0], candidates[$1], score, index)
        }), score(candidates[next]) > best
      else { break }
      best = score(candidates[next])
      right += candidates[next].right
      marked += candidates[next].hits
      taken.append(candidates[next].place)
      for text in index.postings[candidates[next].place] where !covered[Int(text)] {
        covered[Int(text)] = true
        for other in candidatesOfText[Int(text)] {
          candidates[other].hits -= 1
          if positives[Int(text)] { candidates[other].right -= 1 }
        }
      }
    }
    return taken
  }

  /// Of equally good terms the one that more texts hold is better, then the shorter one.
  private func precedes(
    _ a: Candidate, _ b: Candidate, _ score: (Candidate) -> Double, _ index: TermIndex
  ) -> Bool {
    let (scoreA, scoreB) = (score(a), score(b))
    if scoreA != scoreB { return scoreA < scoreB }
    let (hitsA, hitsB) = (index.postings[a.place].count, index.postings[b.place].count)
    if hitsA != hitsB { return hitsA < hitsB }
    let (termA, termB) = (index.terms[a.place], index.terms[b.place])
    if termA.utf8.count != termB.utf8.count { return termA.utf8.count > termB.utf8.count }
    return termA > termB
  }

  // MARK: Keyness

  private func keyness(
    _ index: TermIndex, _ positives: [Bool], _ covered: [Bool], _ isAllowed: (String) -> Bool
  ) -> [Int] {
    let relevant = positives.count { $0 }
    var scored: [(place: Int, score: Double)] = []
    for (place, texts) in index.postings.enumerated() where texts.count >= leastHits {
      let right = texts.count { positives[Int($0)] }
      guard Double(right) >= Self.keyPrecision * Double(texts.count), isAllowed(index.terms[place])
      else { continue }
      let score = Self.keyness(
        right, of: texts.count, relevant: relevant, count: index.count)
      if score > Self.leastKeyness { scored.append((place, score)) }
    }
    scored.sort {
      $0.score != $1.score ? $0.score > $1.score : index.terms[$0.place] < index.terms[$1.place]
    }
    var covered = covered
    var taken: [Int] = []
    for (place, _) in scored where taken.count < most {
      let new = index.postings[place].filter { !covered[Int($0)] }
      // A term that finds nothing new only makes the list longer.
      let right = new.count { positives[Int($0)] }
      guard right > 0, right * 2 >= new.count else { continue }
      for text in new { covered[Int(text)] = true }
      taken.append(place)
    }
    return taken
  }

  /// G² = 2 Σ O ln(O/E) of the table of texts with the term and with the theme (Dunning 1993).
  static func keyness(_ right: Int, of hits: Int, relevant: Int, count: Int) -> Double {
    let observed = [
      right, hits - right, relevant - right, count - hits - relevant + right,
    ].map(Double.init)
    let rows = [Double(hits), Double(count - hits)]
    let columns = [Double(relevant), Double(count - relevant)]
    let expected = [
      rows[0] * columns[0], rows[0] * columns[1], rows[1] * columns[0], rows[1] * columns[1],
    ].map { $0 / Double(count) }
    return 2
      * zip(observed, expected).reduce(0) { $1.0 > 0 ? $0 + $1.0 * log($1.0 / $1.1) : $0 }
  }
}
