import CommandLineKit
import Importer

/// The pages of the manual that belong to no command.
enum HelpTopics {
  static let all = general + ErrorCode.allCases.map(page) + registerCodes

  private static func page(_ code: ErrorCode) -> Topic {
    Topic(
      code.rawValue, text: "\(code.rawValue): \(code.title)\n\n\(code.explanation)\n\nExample:\n  \(code.example)\n")
  }

  /// What only the register can know of a file.
  private static let registerCodes = [
    Topic(
      "E401",
      text: """
        E401: the file would change or erase much of what stands

        More than 10 marks and more than 10 % of what the file names would be changed, or erased because the file no \
        longer has them. It is probably another export than usual, or another school year. Nothing was changed. When \
        the file is right, say --accept-changes; every import can be taken back with ‘ebb undo’.

        Example:
          attendance.csv: error E401: the file would change 105 marks that stand, and names 105

        """),
    Topic(
      "E402",
      text: """
        E402: no row says that anybody was present

        Ten or more rows, and all of them absences: this looks like an export that lists absences only. Taken as it \
        is, every student in it would be away all the time. Say --events-only, so that no row means present (a roster \
        and a calendar or --days are needed), or --accept-changes when everybody was away.

        Example:
          ebb import absences.csv --events-only --school North --days 2026-11-16..2026-11-20

        """),
  ]

  private static let general = [
    Topic(
      "indicators", "What rules can ask about, and what a sentence can name.", text: IndicatorText.text(width: 80)),
    Topic(
      "known-on", "Looking back: what ebb could know on a day.",
      text: """
        --as-of DATE looks from an earlier day with everything that is known now, later corrections included. \
        --known-on DATE uses only what had been imported by then: the marks, rosters, calendars, notes, decisions and \
        contacts as they stood. With --known-on alone, ebb looks from the last day with a mark among them.

        An import counts as known on its day (‘ebb imports --json’ shows it as knownOn): the day said with ‘ebb import \
        --as-of’, else the last date in the file, else the last day with a mark when it was imported. It never counts \
        before the imports that came before it: a file of September that was imported after one of October was not \
        known in September. Imports that were taken back never count. The settings and rules are today's.

        """),
    Topic("evaluation", "What the figures of ‘ebb evaluate’ mean.", text: EvaluationTopic.text),
    Topic(
      "exit-statuses", "What the exit status of a command means.",
      text: """
          0    done
          1    failed
          3    done, but rows were kept back (ebb rejects)
          4    done, but an urgent note needs a person (ebb urgent)
          64   the command line is wrong
          65   a file was refused; it changed nothing
          66   there is no such file
          69   not a workspace, or made by a newer version
          73   cannot create a file or folder
          74   reading or writing failed
          75   another ebb is at work; try again
          77   not permitted
          78   the settings cannot be used
          130  stopped with Ctrl-C (143: told to stop)

        With several files: the highest of 65, 4 and 3.

        """),
    Topic(
      "lexicon", "How to give ebb your own words for what notes say.",
      text: """
        ebb finds signs in notes by phrases. Write your own in a file beside ebb.ini and name it there:

            [lexicon]
            # The languages of your notes, when not all four: en, ja, it, es
            languages = en, es
            extend    = my-words.txt, ours-es.txt

        The file:

            language = en
            # A comment. A line that begins with a blank goes on from the one above.
            <bunk> = bunking off | skiving
            HOMEBOUND: holed up at <house> | lives on the sofa
              | never really goes out
            SELF_HARM: snaps elastic/rubber bands .. wrist
            FAMILY_CONFLICT*: parents at war
            GRADE_DROP!: marks keep their level
            ignore: bands practice
            not: nope

        Each line has a code or a cue, a colon, and phrases between bars. In a phrase, stay/stays means either word, \
        really? may be missing, .. stands for up to three words (nine characters of Japanese), and <house> for any \
        word of that class: your own, or one of the built-in lexicon. The star says that somebody else may be the one \
        who does it, the exclamation mark that the phrase itself denies the sign. ‘ignore’ takes back phrases that \
        only look like a sign; a phrase of yours is added to the built-in ones, none is replaced. Capitals, accents, \
        full and half width and kinds of kana make no difference; in Japanese, blanks only part the pieces of a \
        phrase.

        ‘ebb lexicon --codes’ lists codes and cues, ‘ebb lexicon --language en’ prints the built-in phrases, \
        ‘ebb lexicon --check my-words.txt’ tells whether a file can be used, ‘ebb lexicon --try "…"’ shows what is \
        found. A change counts for files imported after it.

        """),
    Topic(
      "profiles", "How to describe an export that ebb does not know.",
      text: """
        A section [profile NAME] of ebb.ini says which column is which:

          [profile our-system]
          shape   = long
          student = SN
          date    = DY
          status  = AL
          code X  = excused

        It applies by itself when ebb does not know the header, every column it names is there, and no other profile \
        fits. ‘ebb import --profile our-system’ reads a file by it whatever the header. ‘--dry-run’ says which profile \
        was used.

        shape (one of them; the columns it needs, then those it may have):
          long            student, date, status; school, name, minutes, reason
          events-only     as long, and lists absences only: no row means present
          periods         student, date, status, period; minutes, length, all-day …
                          (several columns together: period = Course | Section)
          sessions        student, date, and am with pm, or status with session;
                          status alone: both half days in one cell, as /U
          wide            student; the other columns are headed by days
          weekly counts   student, week, present, classes
          monthly counts  student, month, required, absent; attended, late …

        A column is named by its header, or as column 3. Further lines:
          kind            roster, guardians, calendar, notes …: the columns then are
                          those of the README: student_id = SN, entered_on = ENT
          header = none   the file begins with its rows; name columns by place
          skip-lines      lines above the header
          encoding        as ebb import --encoding
          delimiter       comma, semicolon, tab, bar, colon, blank or a character
          quote, escape   double, single or none; doubled or backslash
          date-order      iso, day-first or month-first
          two-digit-years, serial-days = yes
                          dates such as 16.11.26, or a spreadsheet's 46342
          day-numbers     yes: the column date counts the calendar's school days;
                          or day-number = DY beside date = DT, which then decides
          codes           a shipped list, as ebb codes --lists names them
          code A          what the code A means, before [codes] and the list
          day-minutes     length of the school day
          school-of-file  the school of every row
          events-only     yes: no row means present

        """),
    Topic(
      "privacy", "What ebb keeps, and what it never does.",
      text: """
        ebb has no network. The database, the reports and the letters are readable by their owner alone. Whoever can \
        open the database can read every note in it: encrypt the disk. ebb is not for sanctions, prosecution, \
        admission or funding. It reports a trajectory of absence with its evidence, never a diagnosis; a person \
        decides. It reads notes when they are imported and is not an alarm.

        A restricted note is counted and quoted nowhere, unless ‘ebb student-record --include-restricted’ asks for it. \
        What is done is on the audit trail (‘ebb log’), with the one who did it: --by, EBB_USER, else the login name. \
        Say with --to, --purpose and --basis what leaves the school; ‘ebb disclosures’ lists it.

        """),
  ]
}
