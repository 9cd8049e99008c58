extension LetterTemplate {
  /// The Japanese request to the school's own support team.
  static let internalJapanese = #"""
    kind = internal
    language = ja
    subject = {student}さんの支援について
    salutation = 関係の先生方
    contact = 返信先
    closing = どうぞよろしくお願いいたします。
    privacy = 校内支援チーム限り。この用紙には出席の記録と学校の記録にある事実のみを記しています。本人の記録とともに保管してください。
      ご家族は閲覧を求めることができます：{privacy-contact}
    ---
    {student}さん（学籍番号 {student-id}）をどのように支えられるか、ご検討をお願いします。
    学年：{grade}。
    学級：{class}。
    家庭での言語：{language}。

    # 得意なこと・支えになる人
    {strengths}

    追記（興味のあること、支えになる人）： ______________________________

    # 出席の記録
    {period}の欠席は{missed-of-expected}です（{missed-when}）。
    遅刻または早退は{late-or-early}でした。
    変化が始まったおおよその時期：{onset}。
    {patterns}
    {months}

    # いま取り上げる理由
    {reasons}

    # 教職員が気づいたこと
    {signs}

    # これまでの取り組み
    {steps}

    # お願いしたいこと
    [ ] 本人とご家族に継続して連絡をとる担当者を1名決める。
    [ ] 何がつらいのか、何が助けになるのかを、本人とご家族に尋ねる。
    [ ] 最初の小さな一歩と、それぞれの役割を決める。
    [ ] 授業、友人関係、通学、健康の面から確認する。

    {reply-date}までにご返信をお願いします。{review-date}に改めて確認したいと思います。
    """#
}
