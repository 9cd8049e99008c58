import Analyzer
import Domain

/// The manual's page on back-tests: every figure is defined here, for people and for programs.
enum EvaluationTopic {
  static let text = """
    ‘ebb evaluate’ looks at the end of every past week with school, with the rules of today and what was known then. \
    ‘ebb what-if’ does so twice and shows what a change would do before it is made.

    What was known: a mark that fills a blank counts from the end of its own week on, however late its file came; so \
    do the first roster, calendar, note or total about somebody or something. What changes or erases counts from the \
    day on which its import counts as known (‘ebb help known-on’). ebb says how many weeks rest on corrections, and in \
    how many of them later corrections were held back.

    The event: the first day in these weeks on which, of the student's last \(EventCourse.window) days that count, \
    \(EventCourse.missed) or more were missed (parts added up; days with a certificate, leave or suspension do not \
    count), computed from what is known now. Who was so far before the first week is no event. With --outcomes FILE \
    the file's dates instead.

      on the list    the mean share of a week's students that the rule names
      ever           students it named in any week
      caught         of the students to whom the event came, those it named at the
                     end of a week before that day, at most \(Evaluation.reach) school days before
      lead           the student's own school days from the first such week's end
                     to the event: quartiles over all events; zero or less means
                     too late, never named counts as lowest
      right          of those ever named, those to whom the event came, at most
                     \(Evaluation.reach) school days after a week on the list, or before it
      new            students who come on the list, a week, for a caseload of \(Evaluation.caseload)
      in brackets    what chance may make of it: the 95 % interval (Wilson)

    mild+ means all rules of that level and above together. The published rules: yearly-10 (10 % of at least 20 \
    expected days), mext-30 (30 days of the year), september (2 days of the year's first 20), mass (4 spells in 60 \
    school days, or more than 6 days in a row; certified days do not count), and last-20-days, whose threshold is \
    searched so that about as many \
    students are ever on it as on mild+.

    Sex, grade, school and language never enter a rule; they are looked at only to see whether the lists fall evenly. \
    Groups of fewer than \(SmallCells.least) students or events are hidden, and more until none can be worked out from \
    the others.

    An invented district shows what the arithmetic can do, not what happens in a school.

    """
}
