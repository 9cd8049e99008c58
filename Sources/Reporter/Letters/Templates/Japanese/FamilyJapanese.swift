extension LetterTemplate {
  /// The Japanese letter to a guardian: nobody is to blame, and nobody has to carry it alone.
  static let familyJapanese = #"""
    kind = family
    language = ja
    subject = {student}さんのことで、お力になれればと思います
    salutation = {recipient}様
    contact = 学校の連絡先
    closing = どうぞよろしくお願いいたします。
    privacy = この手紙をお送りする理由：学校の記録で、{student}さんについての手紙の受取人となっているためです。
      記録の閲覧や訂正のお問い合わせ先：{privacy-contact}
    ---
    日頃より学校の活動にご協力いただき、ありがとうございます。
    {student}さんのことを気にかけており、何かお力になれればと思っております。

    今年度の{student}さんの欠席は{missed-days}です（{missed-when}）。
    遅刻または早退は{late-or-early}でした。
    学校の記録に誤りがあるかもしれません。お気づきの点がありましたら、どうぞお知らせください。

    {student}さんにとって、学校に来ることが難しくなっているのかもしれません。
    これはどのご家庭にも起こりうることで、どなたのせいでもありません。
    ご家族だけで抱え込まず、どのようなことが助けになるか、お聞かせください。

    一度、{contact-name}と短い時間お話しいただけないでしょうか。
    ご来校でもお電話でも結構です。ご自宅に伺うこともできます。
    小さな一歩から、ご一緒に考えてまいります。
    """#

  /// The same letter to a student who is of age.
  static let familyOfAgeJapanese = #"""
    kind = family
    audience = student
    language = ja
    subject = お力になれればと思います
    salutation = {student}様
    contact = 学校の連絡先
    closing = どうぞよろしくお願いいたします。
    privacy = この手紙をお送りする理由：成人されているため、ご家族ではなくご本人にお送りしています。
      記録の閲覧や訂正のお問い合わせ先：{privacy-contact}
    ---
    {student}さんのことを気にかけており、何かお力になれればと思っています。

    今年度の欠席は{missed-days}です（{missed-when}）。
    遅刻または早退は{late-or-early}でした。
    学校の記録に誤りがあるかもしれません。お気づきの点がありましたら、どうぞお知らせください。

    学校に来ることが難しくなっているのかもしれません。
    これは誰にでも起こりうることで、誰のせいでもありません。
    一人で抱え込まず、どのようなことが助けになるか、お聞かせください。

    一度、{contact-name}と短い時間お話ししませんか。
    来校でも電話でもかまいません。ご自宅の近くでお会いすることもできますし、友人と一緒でもかまいません。
    小さな一歩から、一緒に考えていきます。
    """#

  /// One letter to a household: to several guardians, about one or more of their children.
  static let familyHouseholdJapanese = #"""
    kind = family
    audience = household
    language = ja
    subject = {student}さんのことで、お力になれればと思います
    salutation = {recipient}様
    contact = 学校の連絡先
    closing = どうぞよろしくお願いいたします。
    privacy = この手紙をお送りする理由：学校の記録で、{student}さんについての手紙の受取人となっているためです。
      記録の閲覧や訂正のお問い合わせ先：{privacy-contact}
    ---
    日頃より学校の活動にご協力いただき、ありがとうございます。
    {student}さんのことを気にかけております。今年度の記録は次のとおりです。

    {children}

    学校の記録に誤りがあるかもしれません。お気づきの点がありましたら、どうぞお知らせください。

    学校に来ることが難しくなっているのかもしれません。
    これはどのご家庭にも起こりうることで、どなたのせいでもありません。
    ご家族だけで抱え込まず、どのようなことが助けになるか、お聞かせください。

    一度、{contact-name}と短い時間お話しいただけないでしょうか。
    ご来校でもお電話でも結構です。ご自宅に伺うこともできます。
    """#
}
