extension LetterTemplate {
  /// The Japanese hand-over to the next school: strengths first.
  static let handoverJapanese = #"""
    kind = handover
    language = ja
    subject = {student}さんのよいスタートのために
    salutation = 関係の先生方
    contact = お問い合わせ先
    closing = どうぞよろしくお願いいたします。
    privacy = 親展。次の学校の支援担当の方限りとし、第三者への提供はご遠慮ください。郵送または手渡しとし、
      暗号化されていない電子メールでは送りません。ご家族は閲覧を求めることができます：{privacy-contact}
    ---
    {student}さんが貴校に入学・転入されます。初めから説明し直さなくてすむよう、助けになることを引き継ぎます。
    生年月日：{birth-date}。
    学年：{grade}。
    家庭での言語：{language}。

    # お伝えする根拠
    {basis}

    # 得意なこと・支えになる人
    {strengths}

    追記（興味のあること、支えになる人）： ______________________________

    # 出席の記録
    {period}の欠席は{missed-of-expected}です（{missed-when}）。
    遅刻または早退は{late-or-early}でした。
    {patterns}
    {months}

    # これまでの取り組み
    {steps}

    # お願いしたいこと
    [ ] 初日に{student}さんを迎え、その後も連絡をとる担当者を1名決める。
    [ ] 今度は何を変え、何を続けたいかを、{student}さんとご家族に尋ねる。
    [ ] 入学・転入前の見学など、最初の小さな一歩を決める。
    [ ] つらい朝に誰に連絡すればよいかを、ご家族に伝える。

    欠席は{student}さんのすべてではありません。この用紙は成績とは別に、1年度に限り保管してください。
    """#
}
