import Domain

extension SignCode {
  /// What a colleague can picture, as something seen and never as a trait; nil for what a referral leaves out.
  var letterWords: String? { letterWords(in: .english) }

  /// The same in the language of a letter.
  func letterWords(in language: LetterLanguage) -> String? {
    switch language {
    case .english: englishWords
    case .japanese: japaneseWords
    case .spanish: spanishWords
    case .italian: italianWords
    }
  }

  private var englishWords: String? {
    switch self {
    case .sleepReversal: "Sleeps by day and is awake at night"
    case .homebound: "Stays at home most days"
    case .roombound: "Stays in the bedroom most of the day"
    case .noPeerContact: "Has had no contact with friends"
    case .onlineOnly: "Meets others online only"
    case .gamingScreenEscape: "Spends much of the day on a screen"
    case .declinesInvitations: "Says no to invitations"
    case .quitClubActivity: "Stopped a club or sport"
    case .hygieneDecline: "Finds daily care such as washing hard"
    case .mealsSkipped: "Misses meals with others"
    case .irritableWhenPressed: "Gets upset when pressed to come"
    case .flatAffectMoodSwings: "Mood is low or changes quickly"
    case .anxietyFaceToFace: "Finds meeting people face to face hard"
    case .somaticMorning: "Head or stomach aches in the morning"
    case .nurseRoomFrequent: "Often visits the nurse's room"
    case .morningDistressRecoversNoon: "Upset in the morning, better by noon"
    case .afraidOfJudgmentShame: "Worries about what others think"
    case .perfectionismFearFailure: "Worries about mistakes"
    case .bullyingOstracism: "Was left out or treated badly by others"
    case .academicPressure: "Feels pressure from school work"
    case .familyConflict: "Tension at home was mentioned"
    case .familyPressure: "Feels high expectations"
    case .familyIsolationShame: "The family has few people to turn to"
    case .parentAccommodates: "The family tries to make days at home easier"
    case .lossOfInterest: "Lost interest in things once liked"
    case .hopelessEmpty: "Spoke of feeling empty or without hope"
    case .lonelyEmotional: "Misses a close friend"
    case .lonelySocial: "Misses regular company"
    case .lonelyExistential: "Spoke of seeing little meaning"
    case .refusesSchoolTalk: "Does not want to talk about school"
    case .aloneAtBreak: "Is alone at break"
    case .gradeDrop: "Marks have fallen"
    case .trustedAdult: "Has an adult to trust"
    case .friendContact: "Keeps in touch with a friend"
    case .interest: "Has an interest to build on"
    case .smallStepOut: "Has taken a small step out"
    case .inCounseling: "Has begun to talk with a counselor"
    case .returnStep: "Has taken a step back to school"
    case .outings4Plus: "Goes out on four or more days a week"
    case .outings2To3: "Goes out on two or three days a week"
    case .outings1: "Goes out on one day a week or less"
    case .outings0: "Hardly leaves the room"
    default: nil
    }
  }
}
