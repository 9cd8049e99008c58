extension LetterTemplate {
  /// The Japanese question to a nurse or doctor about days of sickness.
  static let healthJapanese = #"""
    kind = health-query
    language = ja
    subject = {student}さんについてのご相談
    salutation = ご担当者様
    contact = 学校の連絡先
    closing = どうぞよろしくお願いいたします。
    privacy = 親展。上記の方限りとし、第三者への提供はご遠慮ください。郵送または手渡しとし、暗号化されていない電子メールでは送りません。
      記録についてのお問い合わせ先：{privacy-contact}
    ---
    {student}さんの欠席が多くなっています。健康面の理由があるのかどうか、ご助言をいただければ幸いです。
    生年月日：{birth-date}。
    学級：{class}。

    # おたずねできる根拠
    {basis}

    # 出席の記録
    {period}の欠席は{missed-of-expected}です（{missed-when}）。
    このうち、診断書または事前の届け出がある日は{explained-days}です。
    {patterns}
    {missed-dates}
    {months}

    # おたずねしたいこと
    - ご家族が学校に伝えてよいとお考えの範囲で、学校が配慮すべき健康上のことはありますか。
    - 遅めの登校、休憩、静かな部屋、飲食、一定期間の家庭での学習など、一日を過ごしやすくするものは何でしょうか。
    - ご家族、先生、学校での話し合いは役に立ちそうでしょうか。

    {student}さんやご家族が伝えたくないことをおたずねするものではありません。
    次のページの返信用紙を{reply-date}までにお送りください。
    ---
    # {school}への返信

    {student}さんについて。このページを{contact-name}（{contact-role}、{school-address}）までお送りいただくか、
    {contact-phone}までお電話ください。

    [ ] 学校での特別な配慮は必要ありません
    [ ] 次の配慮をお願いします： ____________________
    [ ] 次の時期までお待ちください： ____________________
    [ ] 話し合いが役に立ちます。都合のよい時期： ____________________
    [ ] ご家族の了承がないため回答できません。ご家族に確認しました

    一日を過ごしやすくするもの：

    ____________________

    ____________________

    ____________________

    氏名・職名： ____________________

    日付・署名： ____________________
    """#
}
