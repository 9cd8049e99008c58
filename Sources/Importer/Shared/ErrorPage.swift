/// The words behind an error code.
struct ErrorPage {
  var title: String
  var explanation: String
  var example: String
  init(_ title: String, _ explanation: String, example: String) {
    self.title = title
    self.explanation = explanation
    self.example = example
  }
}

extension ErrorCode {
  var page: ErrorPage {
    switch self {
    case .unknownHeader:
      ErrorPage(
        "the header is of no known export",
        "ebb knows a file by the names of its columns. This header fits none it knows; nothing was taken. Check that "
          + "it is the right export, or rename the columns.",
        example: "student_id,date,status")
    case .missingColumn:
      ErrorPage(
        "a column is missing",
        "The file looks like a known export, but a column without which it cannot be read is not there.",
        example: "student_id,dat,status   should be   student_id,date,status")
    case .repeatedColumn:
      ErrorPage(
        "a column stands twice",
        "Two columns have the same name, or can both be the day or the status, so ebb cannot know which one is meant. "
          + "Remove or rename one, or say in a [profile] of ebb.ini which is meant.",
        example: "student_id,date,status,status")
    case .ambiguousDates:
      ErrorPage(
        "the order of the dates is not certain",
        "Every date of the file can be read as day/month and as month/day. Say which with --date-order.",
        example: "03/04/2026 is 3 April or 4 March")
    case .contradictingDates:
      ErrorPage(
        "the dates have two orders",
        "One row only fits day/month and another only month/day. A spreadsheet often does this to a part of a "
          + "column. Export the file again with dates such as 2026-11-16.",
        example: "16/11/2026 beside 11/17/2026")
    case .tooManyRejected:
      ErrorPage(
        "too many rows are not right",
        "More than 10 rows and more than 10 % could not be taken, so the whole file is refused: it is probably "
          + "another export than usual. Mend the cause, or take the rest with --accept-changes.",
        example: "refused: 812 of 4,000 rows")
    case .noScope:
      ErrorPage(
        "it is not known for whom and when the file speaks",
        "The file lists absences only: a student without a row was present. For that ebb must know the students (a "
          + "roster) and the days (a calendar, or --days).",
        example: "ebb import absences.csv --school North --days 2026-09-01..2026-11-20")
    case .unknownYear:
      ErrorPage(
        "the year is not known",
        "The file names days and months without a year. Say the day of the export with --as-of, or the days it "
          + "covers with --days.",
        example: "09 Mar - 15 Mar")
    case .noRows:
      ErrorPage("the file has no rows", "There is a header and nothing below it.", example: "student_id,date,status")
    case .unreadableFile:
      ErrorPage(
        "the file cannot be read as a table",
        "The file is missing, is no text table, or is damaged; the message says which and where.",
        example: "a quote that is never closed")
    case .unreadableAbsences:
      ErrorPage(
        "absences that cannot be read",
        "The file lists absences only, so a student without a readable row would count as present. One row that "
          + "cannot be read is enough to refuse the whole file. Mend the rows, or say in ebb.ini what their codes "
          + "mean, then import the file again. Rows outside --days do no harm.",
        example: "001017,2026-11-16,Zz")
    case .unknownProfile, .severalProfiles, .profileMismatch, .noDayNumbers, .doubtfulCodes: profilePage
    case .unclearSheet:
      ErrorPage(
        "it is not certain which sheet is meant",
        "A workbook is read without being told when only one of its sheets has cells, or only one has a header that "
          + "ebb knows. Otherwise say --sheet with the name or the number of the sheet.",
        example: "ebb import marks.xlsx --sheet \"Week 47\"")
    case .secondHeader:
      ErrorPage(
        "another table begins among the rows",
        "Two tables stand one below the other, such as two weeks that were pasted together. The rows of the second would "
          + "be read under the columns of the first, so nothing was taken. Put each table into a file of its own. A header "
          + "that only repeats the first one, as on every page of a report, is passed over.",
        example: "student_id,status,date   below   student_id,date,status")
    case .badFolder:
      ErrorPage(
        "the folder is no roster that ebb can read",
        "ebb reads a whole folder only when it is a roster: OneRoster 1.1 or 1.2 (users.csv, orgs.csv and more), or "
          + "Microsoft School Data Sync (Student.csv and School.csv, or users.csv, orgs.csv and roles.csv). The message "
          + "says what is missing or does not fit together. Nothing was taken. Give other files one by one.",
        example: "ebb import export/*.csv")
    case .badMeeting:
      ErrorPage(
        "the meeting report does not say enough",
        "The report of an online meeting has names and minutes. To make marks of it, ebb must know the students' names "
          + "(import a roster) and the day (most reports have it; else say --days with one day).",
        example: "ebb import meet.csv --days 2026-11-16..2026-11-16")
    default: valuePage
    }
  }

  private var profilePage: ErrorPage {
    switch self {
    case .unknownProfile:
      ErrorPage(
        "there is no such profile",
        "--profile names a section [profile NAME] of ebb.ini, which says how an export is laid out.",
        example: "ebb import absences.csv --profile our-system")
    case .severalProfiles:
      ErrorPage(
        "more than one profile fits the file",
        "A profile applies by itself when all its columns are there. Here several do. Say which with --profile.",
        example: "[profile north] and [profile south] both have student = SN")
    case .profileMismatch:
      ErrorPage(
        "the file is not what its profile says",
        "A column that the profile names is not in the header. The export has changed, or it is another file.",
        example: "student = SN   where the header has   Student Number")
    case .noDayNumbers:
      ErrorPage(
        "school days are counted, and the calendar does not tell which they are",
        "The file says 41 where others say 2026-11-16: the 41st school day of the year. ebb counts the days of the "
          + "imported calendar, which must list every school day of one school year.",
        example: "ebb import calendar.csv absences.csv --as-of 2026-11-20")
    default:
      ErrorPage(
        "the codes of the half days are not certain",
        "Morning and afternoon marks are read with England's codes, in which P is an approved sporting activity. A "
          + "file with P and without any / or \\ is probably of another country. Say in ebb.ini which list it uses.",
        example: "[codes]  list = plain")
    }
  }

  private var valuePage: ErrorPage {
    switch self {
    case .emptyValue:
      ErrorPage("a needed cell is empty", "The row cannot be used without it.", example: ",2026-11-16,A")
    case .damagedId:
      ErrorPage(
        "an id was damaged by a spreadsheet",
        "A spreadsheet turned a long id into a rounded number; its last digits are lost. Export it again without "
          + "opening it in the spreadsheet.",
        example: "1.23457E+11")
    case .raggedRow:
      ErrorPage(
        "the row has another number of cells than the header",
        "A delimiter inside a cell without quotes, or a cut-off row. Put quotes around the cell.",
        example: "001017,2026-11-16,A,ill, called")
    case .unknownStatus:
      ErrorPage(
        "the status is not known",
        "Every school has its own codes. Say in ebb.ini what this one means: the row is then tried again with the next "
          + "import, or at once with ‘ebb rejects --retry’.",
        example: "001017,2026-11-16,Absent   needs in ebb.ini   [codes]  Absent = unexcused")
    case .badDate:
      ErrorPage(
        "the date cannot be read",
        "It is impossible, has a two-digit year, is a spreadsheet's number, or has another order than the rest.",
        example: "2026-02-30, 16/11/26, 46342")
    case .futureDate:
      ErrorPage(
        "the date lies in the future",
        "It is more than 7 days after --as-of, or more than 60 days after most of the file: a slip of the year.",
        example: "2062-11-16")
    case .noSchoolDay:
      ErrorPage(
        "there is no school that day",
        "The date falls on a day of the week without school. If there was school, put it into the calendar or "
          + "change week in ebb.ini.",
        example: "2026-11-14 is a Saturday")
    case .contradictingRows:
      ErrorPage(
        "two rows disagree",
        "The file says two things about one student, school and day. Neither is taken; both lines are named.",
        example: "001017,2026-11-16,A   and   001017,2026-11-16,P")
    case .badNumber:
      ErrorPage("the number cannot be read", "A whole number was expected.", example: "minutes: about 20")
    case .impossibleCount:
      ErrorPage(
        "the totals contradict each other", "More was attended or missed than there was.",
        example: "6 present of 5 classes")
    case .badPeriod:
      ErrorPage(
        "the week or month cannot be read",
        "Write a week as its first and last day, and a month as year and month; both as the rest of the column does.",
        example: "09 Mar - 15 Mar, 2020-04")
    default: rowPage
    }
  }

  private var rowPage: ErrorPage {
    switch self {
    case .brokenQuote:
      ErrorPage(
        "text follows a closing quote", "The row's quotes are wrong, so its cells may be too.",
        example: "001017,2026-11-16,\"A\"bsent")
    case .spreadsheetError:
      ErrorPage(
        "the cell holds a spreadsheet's error", "The formula behind it failed before the file was saved.",
        example: "#N/A, #REF!")
    case .unknownWord:
      ErrorPage("the word is none of those allowed", "The message lists them.", example: "receives_letters: maybe")
    case .repeatedRow:
      ErrorPage("the row stands twice", "The second one differs from the first.", example: "two rows for note n-17")
    case .impossibleOrder:
      ErrorPage(
        "the end lies before the beginning", "The last day must be the first or a later one. Mend the row in its file.",
        example: "entered 2026-09-01, left 2026-08-31")
    case .standingMark:
      ErrorPage(
        "something else stands",
        "The row was kept back, and can be read now. Meanwhile the register holds something else for the same student "
          + "and day, and no later file said so. ebb does not choose: write the rows with ‘ebb rejects 12 --export "
          + "FILE’ and import that file if the row is right, or put it aside with --dismiss.",
        example: "status ‘P’ is not what import 12 says (unexcused)")
    case .waitingRow:
      ErrorPage(
        "another row of the day is still kept back",
        "The day's mark is put together from several rows. This row can be read now, another one of the same student "
          + "cannot: made from the rest, the mark would say what nobody wrote. Mend the other row, or put it aside with "
          + "‘ebb rejects 12 --dismiss REASON --row N’ and import the file again.",
        example: "period 2 of a day whose period 5 has an unknown status")
    case .unknownStudent:
      ErrorPage(
        "the student is on no roster",
        "The row is kept back. Import a roster that has the student, and it is tried again by itself. Ids are text: "
          + "001001 is not 1001.",
        example: "1001 where the roster has 001001")
    case .outsideDays:
      ErrorPage(
        "the date lies outside the days given", "The row is outside --days.", example: "--days 2026-09-01..2026-09-30")
    case .unknownParticipant:
      ErrorPage(
        "the participant of the meeting is not known for certain",
        "No student, or more than one, has this name, and the mail address does not begin with a student's id. A "
          + "guess could mark the wrong child, so there is no mark. Dismiss the row when it is not a student.",
        example: "Haru’s iPad, or two students named Ana Silva")
    case .sharedID:
      ErrorPage(
        "one id, two children",
        "Another school has this id for a child with clearly another name, or nothing tells which school's id it is. "
          + "ebb does not put two children together, so the row is kept back. If they are two, say in ebb.ini what "
          + "stands in front of one school's ids, take back that school's imports (‘ebb undo’) and import its files "
          + "again, roster first. If it is one child whose name has changed, correct the name in the roster of the "
          + "school where he is known, or give his birth date in both; the row is then tried again. Where a file names "
          + "no school, say --school.",
        example: "001,Silva Ana,South   where North has 001 as another child   needs   [school South]  id-prefix = S-")
    case .erasedStudent:
      ErrorPage(
        "the student was erased",
        "The row is about a student who was erased with ‘ebb erase’. Nothing of the row is kept, not even its text; "
          + "the line is named so that the student can be taken out of the export. If the student is back at school, "
          + "‘ebb import --readmit ID FILE’ lets the id in again.",
        example: "ebb import --readmit 001017 roster.csv")
    case .unknownReference:
      ErrorPage(
        "the row names something that the folder does not have",
        "The files of a roster folder point at each other by ids. This row names a student, a class or an organisation "
          + "that the file for it does not have, so nobody can know what it means. Export the whole folder again.",
        example: "enrollments.csv names the user u17, and users.csv has no u17")
    default:
      ErrorPage(
        "the school is not known", "The row names a school that the workspace does not have.", example: "Nort High")
    }
  }
}
