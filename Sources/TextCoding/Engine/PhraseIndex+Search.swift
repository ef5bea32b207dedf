/// The search for phrases in the words of a text.
///
/// From a word, a phrase costs as many steps as it has places at most times its longest span,
/// whatever the text: the ways to fill gaps and optional words are sets of places, not tries.
extension PhraseIndex {
  /// Finds every phrase, in the order of the anchors in the text.
  ///
  /// A phrase lies within one sentence. Of the ways to find it from one anchor, the one with the
  /// shortest gaps counts, the gaps beside the anchor first; optional words count where they stand.
  ///
  /// - Parameters:
  ///   - tokens: The words of the text.
  ///   - entries: What words mean to the phrases.
  ///   - sentences: The words of each sentence, without gaps from the first word to the last.
  ///   - traits: What each word is besides; there must be a place for each.
  ///   - hits: What the hits are appended to.
  func find(
    in tokens: [Token], entries: EntryTable, sentences: [Range<Int>], traits: inout [UInt16],
    hits: inout [PhraseHit]
  ) {
    var traits = traits.mutableSpan
    let words = tokens.span
    let rows = entries.rows.span
    let candidates = entries.candidates.span
    let needs = entries.needs.span
    for sentence in sentences {
      // The marks of the word before and of the word itself are those that were asked for last.
      var before: UInt64 = 0
      // What all words of the sentence can stand at, worked out when it is first asked for.
      var all: UInt64 = 0
      var marks = rows[Int(words[sentence.lowerBound].word)].marks
      for token in sentence {
        let entry = Int(words[token].word)
        traits[token] = rows[entry].traits
        let after =
          token + 1 < sentence.upperBound ? rows[Int(words[token + 1].word)].marks : 0
        defer {
          before = marks
          marks = after
        }
        guard needs[entry].areMet(between: before, and: after) else { continue }
        for place in Int(rows[entry].first)..<Int(rows[entry + 1].first)
        where candidates[place].mayStand(between: before, and: after) {
          if let hit = hit(
            candidates[place], at: token, in: tokens, entries, within: sentence, marks: &all)
          {
            hits.append(hit)
          }
        }
      }
    }
  }

  /// The phrase of a candidate, if it stands around its anchor.
  @inline(never)
  private func hit(
    _ candidate: EntryTable.Candidate, at token: Int, in tokens: [Token], _ entries: EntryTable,
    within sentence: Range<Int>, marks: inout UInt64
  ) -> PhraseHit? {
    var first = token
    var end = token + 1
    if candidate.before >= 0 {
      first -= 1
      guard first >= sentence.lowerBound, entries.entry(tokens[first].word, has: candidate.before)
      else { return nil }
    }
    if candidate.after >= 0 {
      guard end < sentence.upperBound, entries.entry(tokens[end].word, has: candidate.after)
      else { return nil }
      end += 1
    }
    if let owner = candidate.owner {
      return PhraseHit(
        owner: owner, tokens: first..<end, places: (1 << UInt64(end - first)) - 1)
    }
    let phrase = compiled[Int(candidate.phrase)]
    if marks == 0 {
      for word in sentence { marks |= entries.rows[Int(tokens[word].word)].marks }
    }
    guard phrase.marks & ~marks == 0 else { return nil }
    return match(phrase, at: token, in: tokens, entries, within: sentence)
  }

  private func match(
    _ phrase: Compiled, at token: Int, in tokens: [Token], _ entries: EntryTable,
    within sentence: Range<Int>
  ) -> PhraseHit? {
    if phrase.isFirm { return firmMatch(phrase, at: token, in: tokens, entries, within: sentence) }
    guard
      let before = walk(
        phrase.anchor - phrase.steps.lowerBound, from: phrase.anchor, -1, at: token, in: tokens,
        entries,
        limit: token - sentence.lowerBound),
      let after = walk(
        phrase.steps.upperBound - phrase.anchor - 1, from: phrase.anchor, 1, at: token, in: tokens,
        entries,
        limit: sentence.upperBound - token - 1)
    else { return nil }
    var places: UInt64 = 1 << UInt64(before.length)
    places |= after.places << UInt64(before.length + 1)
    for offset in 0..<before.length where before.places & (1 << UInt64(offset)) != 0 {
      places |= 1 << UInt64(before.length - 1 - offset)
    }
    return PhraseHit(
      owner: phrase.owner, tokens: token - before.length..<token + 1 + after.length, places: places)
  }

  /// A phrase without gaps and optional words.
  private func firmMatch(
    _ phrase: Compiled, at token: Int, in tokens: [Token], _ entries: EntryTable,
    within sentence: Range<Int>
  ) -> PhraseHit? {
    let first = token - (phrase.anchor - phrase.steps.lowerBound)
    let end = first + phrase.steps.count
    guard first >= sentence.lowerBound, end <= sentence.upperBound else { return nil }
    for (offset, step) in phrase.steps.enumerated() where step != phrase.anchor {
      guard entries.entry(tokens[first + offset].word, has: steps[step].symbol) else {
        return nil
      }
    }
    return PhraseHit(
      owner: phrase.owner, tokens: first..<end, places: (1 << UInt64(phrase.steps.count)) - 1)
  }

  /// Walks from the anchor outward over some steps of a phrase.
  ///
  /// The places that can be reached by each step are found from the anchor outward, then those from
  /// which the rest can be done, from the far end back; then the walk takes the first way that works.
  ///
  /// - Parameters:
  ///   - count: How many steps there are.
  ///   - anchor: The step of the anchor.
  ///   - direction: 1 towards the end, -1 towards the beginning.
  ///   - token: The anchor's word.
  ///   - tokens: The words of the text.
  ///   - entries: What words mean to the phrases.
  ///   - limit: How many words there are that way.
  /// - Returns: How many words the walk covers and which of them stand at places of the phrase, as
  ///   bits from the anchor outward, or `nil` where there is no way.
  private func walk(
    _ count: Int, from anchor: Int, _ direction: Int, at token: Int, in tokens: [Token],
    _ entries: EntryTable, limit: Int
  ) -> (length: Int, places: UInt64)? {
    if count == 0 { return (0, 0) }
    let within: UInt64 = (1 << UInt64(min(limit, 63))) - 1
    // Bit p of a set: p words lie between the anchor and the place.
    var filled = InlineArray<32, UInt64>(repeating: 0)
    var reached: UInt64 = 1
    for number in 0..<count {
      let step = steps[anchor + direction * (number + 1)]
      if step.symbol < 0 {
        var spread = reached
        for words in 1...step.gap { spread |= reached << UInt64(words) }
        reached = spread & within
      } else {
        var open = reached & within
        var filling: UInt64 = 0
        while open != 0 {
          let place = open.trailingZeroBitCount
          open &= open - 1
          let word = tokens[token + direction * (place + 1)].word
          if entries.entry(word, has: step.symbol) { filling |= 1 << UInt64(place) }
        }
        filled[number] = filling
        reached = filling << 1 | (step.isOptional ? reached : 0)
      }
      if reached == 0 { return nil }
    }
    var possible = InlineArray<33, UInt64>(repeating: 0)
    possible[count] = reached
    for number in stride(from: count - 1, through: 0, by: -1) {
      let step = steps[anchor + direction * (number + 1)]
      let after = possible[number + 1]
      if step.symbol < 0 {
        var before = after
        for words in 1...step.gap { before |= after >> UInt64(words) }
        possible[number] = before
      } else {
        possible[number] = filled[number] & (after >> 1) | (step.isOptional ? after : 0)
      }
    }
    var place = 0
    var places: UInt64 = 0
    for number in 0..<count {
      let step = steps[anchor + direction * (number + 1)]
      let after = possible[number + 1]
      if step.symbol < 0 {
        place += (after >> UInt64(place)).trailingZeroBitCount
      } else if filled[number] & (1 << UInt64(place)) != 0, after & (2 << UInt64(place)) != 0 {
        places |= 1 << UInt64(place)
        place += 1
      }
    }
    return (place, places)
  }
}
