/// The things a counselor's note can say that matter here.
///
/// The list and its sources: seeds S0 to S4 and the Fukushima (2000) and MEXT (2023) sign lists; see the README.
public enum SignCode: String, CaseIterable, Sendable {
  // Signs.
  case sleepReversal = "SLEEP_REVERSAL"
  case homebound = "HOMEBOUND"
  case roombound = "ROOMBOUND"
  case noPeerContact = "NO_PEER_CONTACT"
  case onlineOnly = "ONLINE_ONLY"
  case gamingScreenEscape = "GAMING_SCREEN_ESCAPE"
  case declinesInvitations = "DECLINES_INVITATIONS"
  case quitClubActivity = "QUIT_CLUB_ACTIVITY"
  case hygieneDecline = "HYGIENE_DECLINE"
  case mealsSkipped = "MEALS_SKIPPED"
  case irritableWhenPressed = "IRRITABLE_WHEN_PRESSED"
  case flatAffectMoodSwings = "FLAT_AFFECT_MOOD_SWINGS"
  case anxietyFaceToFace = "ANXIETY_FACE_TO_FACE"
  case somaticMorning = "SOMATIC_MORNING"
  case nurseRoomFrequent = "NURSE_ROOM_FREQUENT"
  case morningDistressRecoversNoon = "MORNING_DISTRESS_RECOVERS_NOON"
  case afraidOfJudgmentShame = "AFRAID_OF_JUDGMENT_SHAME"
  case perfectionismFearFailure = "PERFECTIONISM_FEAR_FAILURE"
  case bullyingOstracism = "BULLYING_OSTRACISM"
  case academicPressure = "ACADEMIC_PRESSURE"
  case familyConflict = "FAMILY_CONFLICT"
  case familyPressure = "FAMILY_PRESSURE"
  case familyIsolationShame = "FAMILY_ISOLATION_SHAME"
  case parentAccommodates = "PARENT_ACCOMMODATES"
  case lossOfInterest = "LOSS_OF_INTEREST"
  case hopelessEmpty = "HOPELESS_EMPTY"
  case lonelyEmotional = "LONELY_EMOTIONAL"
  case lonelySocial = "LONELY_SOCIAL"
  case lonelyExistential = "LONELY_EXISTENTIAL"
  case refusesSchoolTalk = "REFUSES_SCHOOL_TALK"
  case aloneAtBreak = "ALONE_AT_BREAK"
  case gradeDrop = "GRADE_DROP"
  // Protective.
  case trustedAdult = "TRUSTED_ADULT"
  case friendContact = "FRIEND_CONTACT"
  case interest = "INTEREST"
  case smallStepOut = "SMALL_STEP_OUT"
  case inCounseling = "IN_COUNSELING"
  case returnStep = "RETURN_STEP"
  // Explaining.
  case diagnosedIllness = "DIAGNOSED_ILLNESS"
  case injury = "INJURY"
  case bereavement = "BEREAVEMENT"
  case carerDuty = "CARER_DUTY"
  case travel = "TRAVEL"
  case pregnancy = "PREGNANCY"
  case suspension = "SUSPENSION"
  case movePlanned = "MOVE_PLANNED"
  case educatedElsewhere = "EDUCATED_ELSEWHERE"
  case neurodevKnown = "NEURODEV_KNOWN"
  // How often the student leaves the house; neither a sign nor a strength by itself.
  case outings4Plus = "OUTINGS_4PLUS"
  case outings2To3 = "OUTINGS_2_3"
  case outings1 = "OUTINGS_1"
  case outings0 = "OUTINGS_0"
  // Critical: never scored; a person must look now.
  case selfHarm = "SELF_HARM"
  case suicideTalk = "SUICIDE_TALK"
  case abuseNeglect = "ABUSE_NEGLECT"
  case notEating = "NOT_EATING"
  case violence = "VIOLENCE"
  case whereaboutsUnknown = "WHEREABOUTS_UNKNOWN"

  public enum Group: String, Sendable { case sign, protective, explaining, outing, critical }

  public var group: Group {
    switch self {
    case .trustedAdult, .friendContact, .interest, .smallStepOut, .inCounseling, .returnStep: .protective
    case .diagnosedIllness, .injury, .bereavement, .carerDuty, .travel, .pregnancy, .suspension, .movePlanned,
      .educatedElsewhere, .neurodevKnown:
      .explaining
    case .outings4Plus, .outings2To3, .outings1, .outings0: .outing
    case .selfHarm, .suicideTalk, .abuseNeglect, .notEating, .violence, .whereaboutsUnknown: .critical
    default: .sign
    }
  }

  /// Whether it counts in `boundSigns30`: at home, in the room, out of contact, the day turned round.
  public var isBound: Bool {
    switch self {
    case .sleepReversal, .homebound, .roombound, .noPeerContact, .onlineOnly, .gamingScreenEscape: true
    default: false
    }
  }

  /// The code in a counselor's words, as they follow “notes tell of”: `SLEEP_REVERSAL` is "sleeping by day".
  public var words: String {
    switch self {
    case .sleepReversal: "sleeping by day"
    case .homebound: "staying at home"
    case .roombound: "staying in the room"
    case .noPeerContact: "no contact with friends"
    case .onlineOnly: "meeting others online only"
    case .gamingScreenEscape: "much time on a screen"
    case .quitClubActivity: "leaving a club"
    case .hygieneDecline: "less care of the body"
    case .irritableWhenPressed: "being upset when pressed"
    case .flatAffectMoodSwings: "a low or changing mood"
    case .anxietyFaceToFace: "fear of meeting people"
    case .somaticMorning: "aches in the morning"
    case .nurseRoomFrequent: "frequent visits to the nurse"
    case .morningDistressRecoversNoon: "distress in the morning that eases by noon"
    case .afraidOfJudgmentShame: "fear of what others think"
    case .perfectionismFearFailure: "fear of mistakes"
    case .bullyingOstracism: "being treated badly or left out"
    case .parentAccommodates: "parents easing hard mornings"
    case .familyIsolationShame: "a family with few people to turn to"
    case .hopelessEmpty: "feeling empty or without hope"
    case .refusesSchoolTalk: "not wanting to talk about school"
    case .gradeDrop: "falling marks"
    case .diagnosedIllness: "an illness a doctor named"
    case .neurodevKnown: "a known difference in development"
    case .carerDuty: "caring for someone at home"
    case .smallStepOut: "a small step out"
    case .returnStep: "a step back to school"
    default: rawValue.lowercased().split(separator: "_").joined(separator: " ")
    }
  }
}
