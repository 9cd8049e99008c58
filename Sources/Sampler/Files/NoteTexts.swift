/// What the people of the invented district write; `{he}`, `{his}`, `{him}` and `{name}` are filled in.
struct NoteText {
  let kind: String
  let text: String
  /// The codes a counselor typed beside it; mostly none.
  let signs: String

  init(_ kind: String, _ text: String, signs: String = "") {
    self.kind = kind
    self.text = text
    self.signs = signs
  }

  static let early = [
    NoteText("teacher", "Late three times this week. {He} says {he} could not get up in time."),
    NoteText("nurse", "Third visit this month with a stomach ache in the morning. Fine again by noon."),
    NoteText("teacher", "Sits alone at break these weeks."),
    NoteText("teacher", "{name} quit the band and gave no reason.", signs: "QUIT_CLUB_ACTIVITY"),
    NoteText("parent conversation", "Father says Sunday evenings are hard; headaches before school."),
  ]
  static let middle = [
    NoteText("parent conversation", "Mother reports stomach aches every school morning, gone by lunch time."),
    NoteText(
      "counselor meeting", "{He} plays games online until three at night and sleeps during the day.",
      signs: "SLEEP_REVERSAL; GAMING_SCREEN_ESCAPE"),
    NoteText("teacher", "Declined an invitation to a classmate's birthday. Has not met friends for weeks."),
    NoteText("teacher", "Grades have dropped in three subjects."),
    NoteText("parent conversation", "{He} gets irritable when school is mentioned and will not talk about it."),
    NoteText("counselor meeting", "Afraid of being laughed at; says the others stare at {him}."),
  ]
  static let late = [
    NoteText("home visit", "{He} stays in {his} room all day and did not come to the door.", signs: "ROOMBOUND"),
    NoteText("parent conversation", "Day and night are reversed. Meals are left outside {his} door."),
    NoteText("home visit", "Has not left the house for two weeks. Talks to people online only."),
    NoteText("parent conversation", "Mother has stopped waking {him}. The curtains stay closed all day."),
  ]
  static let protective = [
    NoteText("counselor meeting", "{He} likes drawing and showed three new pictures.", signs: "INTEREST"),
    NoteText("parent conversation", "Still writes to one friend every day."),
    NoteText("home visit", "Walked to the corner shop with {his} father. A small step, and {he} was glad."),
    NoteText("teacher", "Trusts the music teacher and answers her messages."),
  ]
  static let recovery = [
    NoteText("counselor meeting", "Back for two weeks now. Sits with two classmates at lunch.", signs: "RETURN_STEP"),
    NoteText("teacher", "Came every day this week and joined the group work."),
  ]
  /// Each reads like a sign of withdrawal and is none.
  static let misleading = [
    NoteText("counselor meeting", "{name} no longer stays in {his} room; {he} plays football after school."),
    NoteText("parent conversation", "{His} brother sleeps all day and hardly leaves the house. {name} is fine."),
    NoteText("teacher", "Last year {he} refused to leave the house for weeks. This year there is no sign of it."),
    NoteText("counselor meeting", "{He} would like to stay in bed and play games all through the holiday."),
    NoteText("nurse", "Denies stomach aches in the morning. A sprained finger, nothing else."),
    NoteText("teacher", "{His} friend from the other class never comes out any more; {name} worries about him."),
    NoteText(
      "parent conversation", "Mother wonders if {he} might be gaming at night. Nothing of it to be seen at school."),
  ]
  static let ordinary = [
    NoteText("counselor meeting", "Changed one elective. All well."),
    NoteText("counselor meeting", "Asked about summer courses; took two leaflets, one for {his} sister."),
    NoteText("teacher", "Helped a new student find the rooms."),
    NoteText("parent conversation", "Talked about the timetable of the next term."),
    NoteText("nurse", "Scraped knee, plaster, back in class."),
    NoteText("teacher", "A cheerful week. The poster on rivers is the best of the class."),
    NoteText("parent conversation", "Parents asked how to follow homework online."),
  ]
  static let affirmedCritical = NoteText(
    "nurse", "{name} told me {he} has been hurting {himself}. Principal and parents were called the same day.")
  static let deniedCritical = NoteText(
    "counselor meeting", "Asked directly: {he} denies any thoughts of suicide. We meet again on Thursday.")
  static let restricted = NoteText(
    "counselor meeting", "Told in confidence: trouble at home about money. Speak to me before anybody calls.")

  static let longIllness = NoteText(
    "parent conversation", "Surgery is planned. The doctor's certificate is in the office.")
  static let moved = NoteText("parent conversation", "The family is moving house. Records go to the new school.")
  static let truancy = NoteText("teacher", "Seen behind the gym during maths, back for lunch with {his} friends.")
  static let elsewhere = NoteText("counselor meeting", "Learns at the support centre for some weeks; it goes well.")

  /// Fills in the words that depend on the child.
  func filled(for child: SampleChild) -> String {
    let isGirl = child.sex == "f"
    let words = [
      "he": isGirl ? "she" : "he", "He": isGirl ? "She" : "He", "his": isGirl ? "her" : "his",
      "His": isGirl ? "Her" : "His", "him": isGirl ? "her" : "him", "himself": isGirl ? "herself" : "himself",
      "name": child.given,
    ]
    var filled = ""
    for (place, piece) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard place > 0, let end = piece.firstIndex(of: "}") else {
        filled += piece
        continue
      }
      filled += words[String(piece[..<end])] ?? ""
      filled += piece[piece.index(after: end)...]
    }
    return filled
  }
}
