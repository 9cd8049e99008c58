import Domain

extension SignCode {
  /// What a colleague can picture, in Japanese; never a trait, never a person's sex.
  var japaneseWords: String? {
    switch self {
    case .sleepReversal: "昼夜が逆転している"
    case .homebound: "ほとんどの日を自宅で過ごしている"
    case .roombound: "一日の大半を自室で過ごしている"
    case .noPeerContact: "友人との連絡が途絶えている"
    case .onlineOnly: "人との関わりはオンラインのみ"
    case .gamingScreenEscape: "一日の多くを画面の前で過ごしている"
    case .declinesInvitations: "誘いを断ることが多い"
    case .quitClubActivity: "部活動や習い事をやめた"
    case .hygieneDecline: "入浴など身の回りのことがつらい"
    case .mealsSkipped: "家族と一緒に食事をとらないことがある"
    case .irritableWhenPressed: "登校を促されるとつらそうにする"
    case .flatAffectMoodSwings: "気持ちの沈みや変化が見られる"
    case .anxietyFaceToFace: "人と直接会うことがつらい"
    case .somaticMorning: "朝に頭痛や腹痛がある"
    case .nurseRoomFrequent: "保健室をよく利用する"
    case .morningDistressRecoversNoon: "朝はつらく、昼には落ち着く"
    case .afraidOfJudgmentShame: "周りの目を気にしている"
    case .perfectionismFearFailure: "失敗を心配している"
    case .bullyingOstracism: "仲間外れなどつらい思いをした"
    case .academicPressure: "学習の負担を感じている"
    case .familyConflict: "家庭内の緊張について話があった"
    case .familyPressure: "周囲の期待を重く感じている"
    case .familyIsolationShame: "ご家族に頼れる人が少ない"
    case .parentAccommodates: "つらい朝にご家族が配慮している"
    case .lossOfInterest: "以前好きだったことへの関心が薄れた"
    case .hopelessEmpty: "むなしさや希望のなさを口にした"
    case .lonelyEmotional: "親しい友人を恋しく思っている"
    case .lonelySocial: "人との日常的な関わりを求めている"
    case .lonelyExistential: "意味を感じにくいと話した"
    case .refusesSchoolTalk: "学校の話を避けたがる"
    case .aloneAtBreak: "休み時間を一人で過ごしている"
    case .gradeDrop: "成績が下がった"
    case .trustedAdult: "信頼できる大人がいる"
    case .friendContact: "友人と連絡を取り合っている"
    case .interest: "伸ばせる興味・関心がある"
    case .smallStepOut: "小さな外出ができた"
    case .inCounseling: "カウンセラーと話し始めた"
    case .returnStep: "登校に向けた一歩があった"
    case .outings4Plus: "週4日以上外出している"
    case .outings2To3: "週2、3日外出している"
    case .outings1: "外出は週1日以下"
    case .outings0: "ほとんど部屋から出ない"
    default: nil
    }
  }
}
