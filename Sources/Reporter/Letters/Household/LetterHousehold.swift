import Domain

/// Puts letters to one household together, where nobody reads anything of a child that is not theirs.
public enum LetterHousehold {
  /// What has to be the same: the address, the language, the letterhead and exactly who reads.
  private struct Key: Hashable {
    var address: String
    var language: LetterLanguage
    var letterhead: Letterhead
    var guardians: [String]
  }

  /// Gives one pass for all guardians at an address and for all children of exactly these guardians; other kinds of
  /// letter, other readers and guardians without an address keep theirs. The order of the first of each is kept.
  public static func joined(_ passes: [LetterPass]) -> [LetterPass] {
    var children: [[LetterPass]] = []
    for pass in passes {
      guard case .guardian(let guardian) = pass.recipient, pass.kind == .family, address(guardian) != "" else {
        children.append([pass])
        continue
      }
      // The guardians of one child at one address first.
      let place = children.firstIndex { group in
        guard let first = group.first, case .guardian(let other) = first.recipient else { return false }
        return first.kind == .family && first.facts.student.id == pass.facts.student.id
          && address(other) == address(guardian) && first.language == pass.language
      }
      if let place { children[place].append(pass) } else { children.append([pass]) }
    }
    var joined: [LetterPass] = []
    var places: [Key: Int] = [:]
    for group in children {
      guard var pass = group.first else { continue }
      guard case .guardian(let guardian) = pass.recipient, pass.kind == .family, address(guardian) != "" else {
        joined.append(pass)
        continue
      }
      pass.coRecipients = group.dropFirst().compactMap {
        if case .guardian(let other) = $0.recipient { other } else { nil }
      }
      let key = Key(
        address: address(guardian), language: pass.language, letterhead: pass.letterhead,
        guardians: ([guardian] + pass.coRecipients).map(\.id).sorted())
      // A guardian who may read of one child only is in no group of two.
      if let place = places[key], fits(joined[place], pass) {
        joined[place].siblings.append(pass.facts)
      } else {
        places[key] = joined.count
        joined.append(pass)
      }
    }
    return joined
  }

  /// More than two children do not fit a letter of 150 words in every language.
  private static func fits(_ pass: LetterPass, _ next: LetterPass) -> Bool {
    pass.siblings.isEmpty && pass.facts.date == next.facts.date
  }

  private static func address(_ guardian: Guardian) -> String {
    LetterWording.clean(guardian.address).lowercased()
  }
}
