extension RuleBook {
  /// The default rules in the words of the settings file.
  public static let defaultText = """
    # The rules that put a student on the list, and the facts that stand on the card.
    #
    # level   watch, mild, moderate or severe flags the student at that stage; context is a fact and flags nobody;
    #         +1 from mild is one above what the other rules give; off takes a default rule away.
    # when    comparisons (>= > <= <) of an indicator with a number, a percentage, days, or a factor times another
    #         indicator, joined by and, or, brackets. What is not known makes a comparison false.
    # say     the sentence; {indicator} is its value, {streak:day} its value with the noun, [a part in brackets] is
    #         left out when a value in it is zero or not known.
    # source  who says so.

    # Early: more is missed than usual, and at least twice as much as before.
    [rule rising-early]
    level  = watch
    when   = excess >= 3 and recent20 >= 15% and recent20 >= 2 * baseline
    say    = Away {missedInLast20} of the last 20 school days; before {changedOn} it was {usualIn20} in 20.
    source = own back-test

    # Clearly more is missed than would be usual for this student and this school.
    [rule rising]
    level  = mild
    when   = excess >= 5
    say    = Away {missedSince} of the {daysSince:school day} since about {onset}; {usualSince} would be usual for this student.
    source = Page 1954; FFT 2023; own back-test

    # Stopped all at once: said from the seventh day on, until the excess or half of the last month says so anyway. 4.2 is
    # what seven days come to in an ordinary week for a child who was away one day in eight before; in a flu week they
    # come to less.
    [rule long-spell]
    level  = mild
    when   = streak >= 7 and missedInLast10 >= 7 and excess >= 4.2 and excess < 5 and (recent20 < 50% or expectedDays < 20)
    say    = Away on the last {streak:school day} without a break, since {streakSince}.
    source = MASS, Vanneste 2016 (more than 6 days in a row); own back-test

    # Away often for a long time, even when it never rose.
    [rule often-away]
    level  = mild
    when   = recent60 >= 30% and recent20 >= 15%
    say    = Away {missedInLast60} of the last 60 school days ({recent60}), {missedInLast20} of the last 20.
    source = own back-test; Kearney 2008 (25 %)

    # Half of the last month or more.
    [rule away]
    level  = moderate
    when   = recent20 >= 50%
    say    = Away {missedInLast20} of the last 20 school days ({recent20})[; the change began about {onset}].
    source = DfE severe absence; Kearney 2008

    # Hardly seen for three months of school.
    [rule gone]
    level  = severe
    when   = recent60 >= 90%
    say    = Away {missedInLast60} of the last 60 school days ({recent60})[; last at school on {lastAttended}].
    source = Kato, Kanba & Teo 2020 (3 months)

    # Late marks, early departures, the nurse's room and a separate room often come before staying away.
    [rule friction]
    level  = watch
    when   = precursors20 >= 5 and precursors20 >= 3 * precursorBaseline
    say    = Late, gone early, with the nurse or in a separate room on {precursors20:school day} since {precursorsSince}; was {precursorBaseline} in 20 before.
    source = Fukushima 2000; Kearney 2023

    # Nobody gave a reason, or nobody made a mark. Also holds for a student never seen since he came, after 3 registers.
    [rule unexplained]
    level  = watch
    when   = unexplainedStreak >= 3 or silentDays >= 5
    say    = [Away without a known reason on {unexplainedStreak:school day} in a row.] [No mark on the last {silentDays:day} with a register, since {silentSince}.]
    source = Tokushima; MEXT follow-up

    # The register goes on without the student: somebody should know where the child is.
    [rule silent]
    level  = moderate
    when   = silentDays >= 10
    say    = No mark on the last {silentDays:day} with a register, since {silentSince}: please find out where this student is.
    source = English regulations 2024 (10 days: tell the authority); a child nobody lists may be missing

    # The school itself recorded that coming to school was refused.
    [rule refusal-coded]
    level  = mild
    when   = refusal20 >= 1
    say    = The school's own code for not being able to come stands on {refusal20:day} of the last {windowDays}.
    source = Victoria code 208

    # Notes tell of being bound to home or room while more is missed than usual.
    [rule note-signs]
    level  = +1 from mild
    when   = boundSigns30 >= 2 and excess > 0
    say    = Notes of the last 30 days tell of {boundSigns}, while more days are missed than usual.
    source = seeds; Kato 2020

    # Days away again, soon after the student had come back.
    [rule relapse]
    level  = mild
    when   = daysSinceBack <= 40 and (streak >= 2 or missedInLast10 >= 3)
    say    = Away again {daysSinceBack:school day} after coming back: {missedInLast10} of the last 10 days[, {streak:day} in a row now].
    source = seed S1

    # Facts that schools and authorities ask for; they flag nobody.
    [rule chronic-10]
    level  = context
    when   = absenceRate >= 10% and expectedDays >= 20
    say    = Missed {missedDays} of {expectedDays} school days this year ({absenceRate}).
    source = Attendance Works; US Department of Education

    [rule chronic-20]
    level  = context
    when   = absenceRate >= 20% and expectedDays >= 20
    say    = Missed one day in five or more this year: {missedDays} of {expectedDays} ({absenceRate}).
    source = Attendance Works; US Department of Education

    [rule futoko-30]
    level  = context
    when   = ebbDays >= 30
    say    = {ebbDays} days away this year without certificate or leave; the yearly survey counts from 30.
    source = MEXT

    [rule futoko-90]
    level  = context
    when   = ebbDays >= 90
    say    = {ebbDays} days away this year without certificate or leave; the yearly survey's long absence begins at 90.
    source = MEXT

    # A questionnaire for adults: of those above the line about one in six is affected. Evidence, never a flag.
    [rule screening-hq25]
    level  = context
    when   = HQ25 >= 42
    say    = HQ-25 total {HQ25} on {screenedOn} (questions from 42; a total alone says little).
    source = Teo 2018 (PPV 17 %, adults)

    """
}
