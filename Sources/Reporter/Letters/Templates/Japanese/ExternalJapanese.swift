extension LetterTemplate {
  /// The Japanese request to a service outside the school, with its reply form.
  static let externalJapanese = #"""
    kind = external
    language = ja
    subject = {student}さんへの支援のお願い
    salutation = {recipient}様
    contact = 学校の連絡先
    closing = どうぞよろしくお願いいたします。
    privacy = 親展。上記の機関限りとし、下記の同意の範囲でお使いください。第三者への提供はご遠慮ください。郵送または手渡しとし、
      暗号化されていない電子メールでは送りません。記録についてのお問い合わせ先：{privacy-contact}
    ---
    {student}さんへのご支援をお願い申し上げます。
    生年月日：{birth-date}。
    学年：{grade}。
    家庭での言語：{language}。
    ご家族：{family}。

    # 同意
    {consents}

    # お願いしたいこと
    - {student}さんとご家族にお会いいただき、ご本人とご家族の了承のもとで、何が助けになるかをお知らせください。
    - 校内外での学びに向けた小さな一歩について、学校にご助言ください。

    # 時期
    {urgency}
    緊急の場合はこの書面によらず、直ちにお電話します。

    # 得意なこと・支えになる人
    {strengths}

    # 出席の記録
    {period}の欠席は{missed-of-expected}です（{missed-when}）。
    遅刻または早退は{late-or-early}でした。
    変化が始まったおおよその時期：{onset}。
    {patterns}
    {months}

    # 学校のこれまでの取り組み
    {steps}

    この書面には、学校で見られた事実のみを記しています。背景については、{student}さん、ご家族とともにお考えいただければ幸いです。
    次のページの返信用紙を{reply-date}までにお送りください。
    ---
    # {school}への返信

    {student}さんについて。このページを{contact-name}（{contact-role}、{school-address}）までお送りいただくか、
    {contact-phone}までお電話ください。

    [ ] 受領日： ____________________
    [ ] 初回面談日： ____________________ 担当： ____________________
    [ ] 順番待ち。見込みの時期： ____________________
    [ ] 当機関の対象外です。ご紹介先： ____________________
    [ ] 学校にお願いしたい資料： ____________________

    それまでに学校でできること：

    ____________________

    ____________________

    ____________________

    お問い合わせ先： ____________________

    氏名・職名： ____________________

    日付・署名： ____________________
    """#
}
