import Analyzer

/// The text of a new workspace's `ebb.ini`: every setting with its default, explained.
enum DefaultSettings {
  static func text(school: String, urgentName: String, urgentPhone: String) -> String {
    """
    # The settings of this workspace. Lines that begin with # are explanations.
    # ‘ebb rules check’ tells whether everything here can be understood.

    [school]
    # The letterhead. Letters are refused until name, address and phone are filled in.
    name    = \(school)
    address =
    phone   =

    # Where two schools give one id to different children, a section for one of them tells them apart: its ids get this
    # in front wherever its files are imported (a column school, or --school).
    #
    # [school South]
    # id-prefix = S-

    [urgent]
    # Whom the person at the screen must call when a note mentions self-harm, abuse or a missing child.
    name  = \(urgentName)
    phone = \(urgentPhone)

    [lexicon]
    # The languages of your notes (all: en, ja, it, es), and files with your own phrases (‘ebb help lexicon’).
    # languages = en, ja
    # extend    = my-words.txt

    [year]
    # The days of the week on which there is school, when the calendar does not say otherwise.
    week = Mon Tue Wed Thu Fri

    [codes]
    # What the codes of your attendance export mean. A shipped list first (‘ebb codes’ shows all), then your own:
    #   CODE = present | late | left-early | partial | excused | unexcused | refusal | certified | family
    #          | elsewhere | separate-room | suspended | not-expected | missing
    # separate-room is attended, in a room apart or the nurse's: it often comes before staying away. Where you say so
    # after days were imported, ‘ebb recode’ reads them anew.
    # list = plain

    [roster]
    # Only for roster folders (OneRoster, School Data Sync): which column has the ids that the attendance files use
    # (identifier, sourcedid, username; School Data Sync 1: sourcedid, student-number, state-id, username) and which the
    # schools' names (name, identifier, sourcedid).
    # student-id = identifier
    # school-name = name

    [meetings]
    # Minutes in an online meeting (Teams, Zoom, Google Meet) from which the day counts as learning elsewhere.
    # minutes = 20

    [report]
    # New cards a counselor can look at in a week; what is severe or urgent is never cut.
    capacity = 12

    [letters]
    # The one person a family can call. Without these lines no letter is drafted.
    contact          =
    contact-role     =
    contact-hours    =
    # One sentence on how to get an interpreter, or: none
    interpreter      =
    # Whom to ask about the records, with a number or address.
    privacy-contact  =
    # Only where they differ: contact-phone, signature, signature-role.
    # Days that must pass before the same kind of letter goes to the same family again.
    wait-days = 20
    # Your own language (en, ja, es, it); families are written to in theirs where it is one of these. What the letterhead
    # says in another language has it behind the key, as: contact-role-es = orientadora
    # language = en
    # One letter for a home, where the same guardians read it for each child; and the paper (A4 or Letter) of letters,
    # sheets and workbooks.
    # per-household = no
    # paper = Letter
    # What comes before what, or: none
    # order = external after internal or family
    # Who answers a health query: the doctor, who needs a consent, or your own nurse.
    # health-query = doctor
    # The law that a hand-over to the next school rests on, in your words, where it needs no consent.
    # handover-basis = consent
    # A folder with your own wording: ‘ebb letters --export-templates our-letters’ fills it.
    # templates = our-letters

    [retention]
    # Days that things are kept before ‘ebb purge’ deletes them and ‘ebb week’ reminds you, or: for ever
    # Students after they left; notes, kept-back rows and settled urgent items; analyses and pages.
    # after-leaving = 365
    # notes = 365
    # runs = 730

    # The rules. Each [rule NAME] here replaces the shipped rule of that name, or adds one; level = off removes it.
    # ‘ebb rules’ prints all of them in this form, each with its source. For example:
    #
    # [rule chronic-10]
    # level  = context
    # when   = absenceRate >= 10% and expectedDays >= 20
    # say    = Missed {missedDays} of {expectedDays} school days this year ({absenceRate}).
    # source = Attendance Works; US Department of Education
    """ + "\n"
  }
}
