extension LetterTemplate {
  /// “Still with you” in Japanese: no figures, no hurry.
  static let welcomeJapanese = #"""
    kind = welcome-back
    language = ja
    subject = {student}さんのことを気にかけています
    salutation = {recipient}様
    contact = 学校の連絡先
    closing = どうぞご無理のないようにお過ごしください。
    privacy = この手紙をお送りする理由：学校の記録で、{student}さんについての手紙の受取人となっているためです。
      記録の閲覧や訂正のお問い合わせ先：{privacy-contact}
    ---
    {away-since}からお会いできていませんが、{student}さんのことをいつも気にかけています。
    {back-on}に{student}さんが登校され、とてもうれしく思いました。はじめは疲れることもあるかと思います。
    {student}さんの居場所は、これからも学校にあります。

    遅れを急いで取り戻す必要はありません。
    1時間だけ過ごす、静かな部屋で過ごす、学校の近くまで散歩する、短いメッセージを交わすなど、小さな一歩で十分です。
    何から始めるかは、{student}さんが選んでください。

    学校の記録に誤りがあるかもしれません。お気づきの点がありましたら、どうぞお知らせください。

    どのような形がよさそうか、{contact-name}まで、お電話やメッセージでお聞かせください。ご自宅に伺うこともできます。
    """#

  /// The same letter to a student who is of age.
  static let welcomeOfAgeJapanese = #"""
    kind = welcome-back
    audience = student
    language = ja
    subject = {student}さんのことを気にかけています
    salutation = {student}様
    contact = 学校の連絡先
    closing = どうぞご無理のないようにお過ごしください。
    privacy = この手紙をお送りする理由：成人されているため、ご家族ではなくご本人にお送りしています。
      記録の閲覧や訂正のお問い合わせ先：{privacy-contact}
    ---
    {away-since}からお会いできていませんが、いつも気にかけています。
    {back-on}に登校され、とてもうれしく思いました。はじめは疲れることもあるかと思います。
    {student}さんの居場所は、これからも学校にあります。

    遅れを急いで取り戻す必要はありません。
    1時間だけ過ごす、静かな部屋で過ごす、学校の近くまで散歩する、短いメッセージを交わすなど、小さな一歩で十分です。
    何から始めるかは、ご自分で選んでください。

    学校の記録に誤りがあるかもしれません。お気づきの点がありましたら、どうぞお知らせください。

    どのような形がよさそうか、{contact-name}まで、電話やメッセージでお聞かせください。ご自宅の近くでお会いすることもできます。
    """#
}
