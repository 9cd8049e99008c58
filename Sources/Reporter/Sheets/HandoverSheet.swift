import Domain

/// What the next counselor or the next school should know: what the student likes, whom he trusts, what helped.
public enum HandoverSheet {
  public static func made(_ facts: SheetFacts, audience: SheetAudience, language: LetterLanguage) -> StudentSheet {
    let record = SheetRecord(facts: facts, language: language)
    let steps = SheetSteps(record: record)
    func said(_ phrase: SheetPhrase) -> String { record.said(phrase) }
    func section(_ title: SheetPhrase, _ blocks: [StudentSheet.Block]) -> StudentSheet.Section {
      StudentSheet.Section(title: said(title), blocks: blocks)
    }
    func told(_ lines: [String], else none: SheetPhrase) -> StudentSheet.Block {
      lines.isEmpty ? .paragraph(said(none)) : .list(lines)
    }

    var entries = record.entries
    let (receiver, basis) = words(audience, language)
    entries += [
      StudentSheet.Entry(label: said(.receiver), value: receiver),
      StudentSheet.Entry(label: said(.basis), value: basis),
    ]
    let strengths = record.strengths
    let roles = Set(facts.strengths.flatMap(\.roles))
    let adults = TrustedRole.allCases.filter(roles.contains).map { said($0.phrase) }
    let ways = steps.ways
    var signatures: [SheetPhrase] = [.handsOver, .takesOver]
    if case .nextSchool = audience { signatures.append(.family) }
    return record.sheet(
      .handoverTitle, entries: entries,
      sections: [
        section(
          .strengths, [told(strengths, else: .noStrength), .labelledLines(said(.interests), 1)]),
        section(.adults, (adults.isEmpty ? [] : [.list(adults)]) + [.labelledLines(said(.adultsMore), 1)]),
        section(.helped, [told(ways.helped, else: .nothingTried), .lines(1)]),
        section(.helpedNot, [told(ways.inVain, else: .nothingTried), .lines(1)]),
        record.attendanceSection,
        section(.arrangement, arrangement(record) + [.labelledLines(said(.arrangementMore), 1)]),
        section(
          .open,
          (steps.openLetters.isEmpty ? [] : [.list(steps.openLetters)])
            + [.grid(head: [said(.step), said(.who), said(.when)], rows: 3)]),
        section(.consents, [told(consents(record), else: .noConsent)]),
        record.schoolsSection,
        section(.signatures, [.signatures(signatures.map(said))]),
      ])
  }

  private static func words(_ audience: SheetAudience, _ language: LetterLanguage) -> (receiver: String, basis: String)
  {
    switch audience {
    case .school: return (SheetPhrase.inSchool.said(language), SheetPhrase.inSchoolBasis.said(language))
    case .nextSchool(let name, let basis):
      let name = LetterWording.short(name, 80)
      let receiver = name.isEmpty ? SheetPhrase.nextSchool.said(language) : name
      switch basis {
      case .consent(let day): return (receiver, SheetPhrase.withConsent.said(language, language.date(day)))
      case .statute(let text): return (receiver, LetterWording.short(text, 160))
      }
    }
  }

  /// Where the student learns now, as the last days show it.
  private static func arrangement(_ record: SheetRecord) -> [StudentSheet.Block] {
    let recent = record.facts.recent
    let elsewhere = recent.filter { $0.mark == .elsewhere }
    let counts: [(SheetPhrase, Int)] = [
      (.usesRoom, elsewhere.count { $0.isRoom }), (.usesElsewhere, elsewhere.count { !$0.isRoom }),
    ]
    let lines = counts.filter { $0.1 > 0 }.map { phrase, count in
      phrase.said(record.language, String(count), String(recent.count))
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  /// Every consent with its dates, oldest first.
  private static func consents(_ record: SheetRecord) -> [String] {
    let language = record.language
    return record.facts.consents.sorted { ($0.granted, $0.kind) < ($1.granted, $1.kind) }.map { consent in
      let kind = kind(consent, record)
      let by = LetterWording.short(consent.by, 60)
      let granted = language.date(consent.granted)
      guard let until = consent.until else { return SheetPhrase.consentOpen.said(language, kind, granted, by) }
      let phrase: SheetPhrase = until < record.facts.date ? .consentEnded : .consentUntil
      return phrase.said(language, kind, granted, by, language.date(until))
    }
  }

  /// The usual kinds in the sheet's language; another in its own words, unless these may not be read at home.
  private static func kind(_ consent: Consent, _ record: SheetRecord) -> String {
    switch LetterWording.clean(consent.kind).lowercased() {
    case "referral": return record.said(.referral)
    case SheetGate.release: return record.said(.release)
    case "health information": return record.said(.healthInformation)
    case "transfer": return record.said(.transfer)
    default:
      let words = LetterWording.short(consent.kind, 60)
      return words.isEmpty || !StigmaCheck.hits(in: words).isEmpty ? record.said(.otherConsent) : words
    }
  }
}
