import Domain

// The three readings in which others decide, or the register.
extension Differential {
  /// Kept at home by the family's need or choice.
  var keptHome: DifferentialPattern {
    let family = picture.count(.family)
    let unexcused = picture.count(.unexcused)
    let needs: Set<SignCode> = [.carerDuty, .travel, .bereavement, .parentAccommodates]
    return DifferentialPattern(
      pattern: "kept home",
      factsFor: fact(family > 0, "\(Wording.counted(family, "day")) of leave or for the family in \(window).")
        + codes(needs) + siblingsAway,
      factsAgainst: fact(unexcused > 0, "\(Wording.counted(unexcused, "whole day")) away without the family's word.")
        + siblingsCame + certificate,
      unknown: fact(
        family > 0 && !tells(needs), "What the \(Wording.counted(family, "day")) of leave were for is in no note.")
        + siblingsUnknown,
      questions: fact(
        family > 0,
        SnackReason.ask(
          "Were the \(Wording.counted(family, "day")) of leave agreed, and are more planned?", .extraHolidays,
          .familyUrgency, .religious))
        + siblingsQuestion
        + fact(
          tells([.carerDuty]),
          SnackReason.ask(
            "Who else could help at home with what the student does there?", .keptHome, .familyDifficulties))
        + fact(
          tells([.parentAccommodates]),
          SnackReason.ask("What do the parents fear would happen on a day at school?", .dayOff, .keptHome))
        + fact(
          tells([.travel, .bereavement]),
          SnackReason.ask("Until when does the family need the student?", .extraHolidays, .familyUrgency)))
  }

  /// Could not come: the whole class or school was away, or the school itself said so.
  var forced: DifferentialPattern {
    let (suspended, closed) = (picture.count(.suspended), picture.count(.notExpected))
    let ordinary = ordinary
    // The log's 20th last day opens the window of the last 20.
    let from = log.count > 0 ? log[max(0, log.count - 20)].day : Int.max
    let recent = picture.days.filter { ($0.ebb ?? 0) > 0 && $0.day >= from }
    let classDays = Set(classDips.map(\.day))
    let onlyDips = !recent.isEmpty && recent.allSatisfy { $0.tooMuch >= dip || classDays.contains($0.day) }
    let left = leftOut.map { SchoolDay(number: $0) }
    return DifferentialPattern(
      pattern: "forced",
      factsFor: dips
        + fact(onlyDips, "All absences of the last 20 school days fell on such days; they do not speak for withdrawal.")
        + (left.first.map { ["\(Differential.leftOutWords(left.count, from: $0))"] } ?? [])
        + siblingsAway
        + fact(
          suspended > 0, "Suspended on \(Wording.counted(suspended, "day")) of \(window); these days are not counted.")
        + fact(closed >= 3, "Not expected on \(closed) of \(window); these days are not counted.")
        + codes([.suspension]),
      factsAgainst: fact(
        ordinary > 0,
        "\(Wording.counted(ordinary, "day")) with missed time \(ordinary == 1 ? "was an ordinary school day" : "were ordinary school days")."
      ) + siblingsCame,
      unknown: fact(!dips.isEmpty, "What kept the others away on these days.")
        + siblingsUnknown + fact(suspended > 0 && !tells([.suspension]), "What the suspension was for is in no note."),
      questions: fact(
        picture.firstDip != nil,
        SnackReason.ask(
          "Was there a way to get to school on \(Wording.day(picture.firstDip)), or was it an illness going round?",
          .sick, .schoolClosed, .weather))
        + fact(
          !classDips.isEmpty,
          SnackReason.ask(
            "What was with the class on \(Wording.day(classDips.first?.day)): an outing, an illness, a wrong code?",
            .sick,
            .askedToStay))
        + siblingsQuestion
        + fact(
          suspended > 0,
          SnackReason.ask(
            "What was agreed for the return after the \(Wording.counted(suspended, "day")) of suspension?", .sentHome,
            .askedToStay))
        + fact(
          closed >= 3,
          SnackReason.ask("Why was the student not expected on \(closed) days?", .schoolClosed, .askedToStay))
        + fact(
          suspended == 0 && tells([.suspension]),
          SnackReason.ask("Was the student sent home on days that the register calls absent?", .sentHome)))
  }

  /// How a card says that days were left out.
  static func leftOutWords(_ count: Int, from first: SchoolDay) -> String {
    "\(Wording.counted(count, "day")) from \(first.short) on \(count == 1 ? "is" : "are") left out of every number but "
      + "the law's: at least half of the class or school was away, and the last 20 school days hold no other absence."
  }

  /// Has moved, or the register is not complete.
  var moved: DifferentialPattern {
    let silent = silence.days
    let since = Wording.day(silence.from)
    let blank = picture.days.filter { $0.isBlank && $0.tookRegister }.count
    let stop = picture.suddenStop
    let last = picture.days.last { !$0.isBlank }
    return DifferentialPattern(
      pattern: "moved or missing data",
      factsFor: fact(silent >= 3, "No mark on the last \(silent) days with a register, since \(since).")
        + fact(silent < 3 && blank >= 3, "No mark on \(blank) days with a register in \(window).")
        + (stop.map {
          ["Came regularly, then not once on \($0.away) school days since \(SchoolDay(number: $0.since).short)."]
        } ?? [])
        + codes([.movePlanned, .educatedElsewhere]),
      factsAgainst: fact(
        silent == 0 && last != nil,
        "The register goes on: the last mark is of \(Wording.day(last?.day)), \((last?.mark ?? .unknown).words)."),
      unknown: fact(silent >= 3 || stop != nil, "Whether anybody has seen or spoken to the student since then.")
        + fact(silent < 3 && blank >= 3, "Whether the student was there on the \(blank) days without a mark."),
      questions: fact(
        silent >= 3 || stop != nil,
        SnackReason.ask(
          "Who has seen or spoken to the student since \(stop.map { Wording.day($0.since) } ?? since), and has another "
            + "school asked for the records?", .other))
        + fact(
          silent > 0 || blank >= 3,
          SnackReason.ask(
            "Is the register of this class complete on the \(max(silent, blank)) days without a mark?", .other))
        + fact(
          tells([.movePlanned, .educatedElsewhere]),
          SnackReason.ask("When does the student leave, and for which school?", .other)))
  }
}
