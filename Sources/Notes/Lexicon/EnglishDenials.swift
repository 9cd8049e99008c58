extension Lexicon {
  /// How English denies: turned sentences, sayings, replies, and what only looks like a denial.
  static let englishDenials = #"""
    <aux> = has | have | had | did | does | do | is | was | were | will | would
    <hasnt> = has not | hasn't | have not | haven't | had not | hadn't | hasnt | havent
    <didnt> = did not | didn't | does not | doesn't | do not | don't | didnt | doesnt | dont
    <isnt> = is not | isn't | was not | wasn't | are not | aren't | were not | weren't | isnt | wasnt | arent
    <none> = nobody | no one | noone | not a soul | none of them | none of us
    <staff> = staff | teachers | the staff | the teachers | his teachers | her teachers | their teachers | us | them
    <it> = it | this | that | such | such a | any such
    <there> = there is | there are | there was | there were | there's | has | have | had | with | gets | got | sees | saw | see
    <saying> = say | said | think | thinks | thought | believe | believes | believed | feel | feels | felt | claim
      | claims | claimed | suspect | suspects | suspected | mean | meant | suggest | mention | mentioned
    denied: not once/at-no-time/at-no-point/on-no-occasion/never/never-once/in-no-way/nowhere .. <aux> <he>
      | not once/at-no-time/at-no-point/on-no-occasion/never/never-once/in-no-way .. <aux> <he> .. <saying> that? <he>?
      | not once/at-no-time/at-no-point/in-no-way .. <aux>
      | <hasnt>/never/<didnt>/cannot/can't/would-not/wouldn't ever? say/said/think/thought/believe/believed/suspect/claim/claimed/mean/suggest/imagine that? <he>
      | is/was/were not of the opinion that? <he>?
      | nothing to suggest/indicate/show/support/imply/point-to/make-me-think that? <he>?
      | nothing that? suggests/suggesting/indicates/indicating/points-to/pointing-to/shows/hints-at that? <he>?
      | little/no reason/evidence/ground/grounds/cause to suggest/think/believe/suspect/fear/assume that? <he>?
      | little to suggest/indicate/show that? <he>? | isn't/not the case that? <he>? | isn't/not true that? <he>?
      | no truth in .. that <he>? | <none> has/have/had/is/are/was/were/will/would/ever/did/does ever?
      | <none> has/have/had ever? seen/noticed/observed/heard/reported/found any?/of?
      | <none> touches/hits/beats/hurts/harms/hurt/touched/hit/beat/bullies/picks/laughs/lays/laid/shouts/fights
      | none of .. has/have/had ever? seen/noticed/observed/reported/heard/found .. <him>? | <none> has seen any
      | no one in/from/at .. hits/hurts/beats/touches/shouts/bullies/excludes/hit/hurt/has/is
      | nobody in/from/at .. hits/hurts/beats/touches/shouts/bullies/excludes/hit/hurt/has/is
      | isn't/not in any? danger/risk of | no danger/risk of | low risk of/for
      | shows/showed/show/showing/has/had none/nothing/little of | <hasnt>/<didnt> show/shown the slightest sign/signs of
      | not the slightest/least/faintest/smallest sign/signs/hint/trace/evidence/indication of/that
      | without any/a/the? sign/signs/evidence/hint/trace/indication/mention of/that
      | no sign/signs/evidence/hint/trace/indication/mention/report/reports/disclosure/disclosures/talk/question whatsoever? of/that/regarding/about
      | no no/not-any more/longer .. sign/signs of | no visible/fresh/new/recent/old/obvious sign/signs/evidence of
      | can/could/do/did see/saw/find/found no | nothing in .. to suggest/indicate that? <he>? | no question of
      | sees/saw/finds/found/noted/notes/observed/observes/noticed/hears/heard/reported/reports no/neither/nothing-of
      | has/have/had/made/makes/make/shows/showed/gave/expressed no | with no/zero | zero
      | has yet to | have yet to | is yet to
    not: anything but | nothing like | rather than | rather than because of | instead of | as opposed to
      | instead of being | gave up | has given up | have given up | gives up | lacks any | lacked any | lacks
      | no longer any | not one bit | not in the least | not in the slightest | not remotely | not so much as
      | never so much as | by no means | not actually | not really | hardly ever | rarely if ever | next to no
      | not a case of | not a matter of | not a sign of | not a question of | not about | not from | not due to
      | nor any | nor has he/she/they | nor does he/she/they | nor is he/she/they | nor did he/she/they
      | neither has he/she/they | neither does he/she/they | neither is he/she/they
      | stopped being | has stopped being | no longer being | grew/grown out of | has got over | is over his/her
      | out of the habit of | managed to stop | has quit | cured of | avoids any | refrains from | kept from
      | hasn't had any | haven't had any | has had no | had no | kept away from
    denied-after: has/have/had/was/were/is/are/can/could/been/being be? been? since? now? firmly? ruled-out/excluded/denied/dismissed/discounted/disproved/refuted/negated
      | was/were/has-been/have-been/is/are looked-into/investigated/checked/assessed/considered/discussed/explored and/but not-found/ruled-out/dismissed/excluded/denied/not-confirmed/discounted/unfounded
      | is/are/was/were/isn't/aren't/wasn't/weren't/has/have not/never/no-longer/hardly/hardly-ever/been? been? a/an/the/any/really? issue/problem/worry/concern/factor/reason/cause/case/theme/question/topic/thing
      | isn't/aren't/wasn't/weren't a/an/the/any? concern/issue/problem/worry/reason/cause/factor/theme/topic
      | <didnt> seem/appear/look .. to be .. problem/issue/reason/cause/concern/case/factor/behind
      | <didnt> come/came up | <didnt> happen/occur/apply/arise/feature/figure | <hasnt> happened/occurred/arisen/recurred
      | does not hold | does not fit | doesn't fit | was a misunderstanding | was a mistake | is a misunderstanding
      | was misread | was misheard | turned/turns/proved/proves/proven/found/shown out? to? be? false/untrue/unfounded/groundless/wrong/baseless/nothing/a-rumour/a-mistake
      | is/are/was/were baseless/untrue/false/unfounded/groundless/invented/made-up/nonsense/no-longer-true/a-lie
      | has no basis | is out of the question | can/could be excluded/discounted/dismissed | is/are unlikely
      | is/are/was/were not/no-longer/nowhere found/confirmed/present/seen/observed/there/evident/visible/apparent/to-be-seen/in-evidence
      | <isnt> found/present/seen/observed/there/evident/visible/apparent | nowhere to be seen
      | no longer occurs/occur/happens/happen/occurring/happening/present/reported/there/a-topic
      | has/have/had cleared-up/gone-away/eased-off/died-down/calmed-down/passed/ceased/vanished/healed/left-him/left-her
      | has/have/had come-to-an-end | came to an end | is/are/was no more | is/are all? behind him/her/them
      | is/are/was history | did not recur | didn't recur | <hasnt> come/been back | <hasnt> returned
    answer: not that <he>/anyone/anybody/we/i/mum/mom/staff .. has/have/had/knows/know/noticed/seen/of/aware
      | certainly/surely/clearly/obviously/definitely/absolutely/most-certainly/quite-clearly not | not in the least | not in the slightest | none to report
      | none to speak of | none at present/all | none as far as .. | nothing of the sort/kind | not so | no sign of it
      | not a bit | not a bit of it | god no | no not at all | no never | rubbish | nonsense | far from it
      | quite the opposite | on the contrary | not any more | not anymore | not now | never happened | no evidence
      | no evidence of it/that | no sign of it/that | nil reported | nil of note | denied by | no none | nobody does
      | nobody has | not according to | no according to | no says | no he/she is not | no he/she isn't
      | no he/she does not | no he/she doesn't | no he/she never | no he/she hasn't | not to my knowledge
      | not that i | not as far as
    asked: asked about/if/whether/directly-about/him/her/them? about/if/whether? | ask about/if/whether
      | asked him/her/them/straight/outright/directly/openly/gently about/if/whether/out
      | asking about/if/whether | asked/ask .. about/if/whether/re/regarding | enquired about | inquired about
      | question about/on/of | questioned about | raised the | brought up | mentioned | when i mentioned
      | looked/looking/checked/searched/screened/checking/examined/screening/searching for | checked .. for
      | asked for | looked .. for | went through | enquiry about | spoke about | spoken to .. about | talked about
    reply: laughed/laughs it/this/that? off | laughed out loud | laughed at the idea | laughed/smiled and said no/never/of-course-not
      | shook/shakes/shaking his/her/their? head/heads | shakes head | shook head | says/said/answered/answers/replied/replies/was/is? .. no
      | says/said/answered/replied/insisted/maintained he/she/they? never/had-never/has-never/did-not/didn't/does-not/doesn't/had-not/hadn't/has-not/hasn't/was-not/wasn't/is-not/isn't/would-never/wouldn't/had-none/has-none
      | says/said not/never/none/absolutely-not/of-course-not/definitely-not/certainly-not/not-at-all
      | said/says it/that/this is/was/has not/never/nonsense/rubbish/untrue/wrong/isn't/wasn't | denied/denies it/this/that/all/any/both/everything
      | strongly denied | flatly denied | denied | denies | found/saw/had/noticed/reported/seen/find/see none/nothing
      | there/has/had is/was/were/has-been/have-been? none | none found/seen/there/reported/known/noted/present
      | was/were/is/are not/none/nothing to be seen | nothing found/there/seen/visible/to-be-seen
      | no not at all | god no | of course not | absolutely not | certainly not | definitely not | not at all
      | no way | nope | nah | never in <his> life | did not/never see/know what i meant | dismissed it/this/that | waved it/this/that away
      | answer/answered was? no/negative/never | answered in the negative | with a clear/firm no | with no
      | a clear/firm/definite/flat no | not true | was surprised by the question | ruled it/this/that out
      | hasn't since | not since | not any more | not anymore | no longer | no more
    pseudo: can't/cannot/cant/couldn't/could-not tell/say us/me? where/who/how | said/says/answered/replied/say no one/body/more/longer/thanks/idea/goodbye/word/reason/to | said no to | says no to
      | said nothing | says nothing | said not to | says not to | no one said | denied .. help/access/entry/entrance/admission
      | denied .. but .. later/then/now | first/initially/at-first denied/denies | denied .. at first | denied permission
      | no/not/never/nobody/<none>/isn't/hasn't/<didnt>/<hasnt>/can't/cannot/rarely/hardly a/one/single? day/night/week/hour/morning/month/lesson/visit/meal/weekend .. without/when-<he>-doesn't/when-<he>-does-not/that-<he>-doesn't/<he>-doesn't/<he>-does-not
      | never/not/rarely/hardly goes/go/gets/passes/pass .. without | day/night/week passes/goes .. without
      | <hasnt>/<didnt>/never/not/no-longer ever? without | <didnt>/<hasnt>/never/cannot/can't go/goes/gone .. without
      | <hasnt>/<didnt>/not/no/never/nothing/nobody/<isnt>/cannot/can't/won't/couldn't ever? reduced/reduce/lessened/eased/ease/ended/end/helped/help/helps/cured/cure/changed/change/affected/affect/prevented/prevent/addressed/address/treated/treat/relieved/relieve/improved/improve/touched/touch/tackled/tackle/resolved/resolve/fixed/fix/dealt/deal/reported/told/tell/mentioned-to/admitted/admit/understand/understood/regret/regrets/regretted/care/cares/cared/mind/minds/worry/worries/hide/hidden/hides/conceal/forget/forgotten/acted-on/overcome/accept/accepted/realise/realize/realised/realized/know/knows/knew/notice/noticed/see-why/explain/explained/remember/wanted-help/want-help/control/stop-himself/stop-herself/resist
      | not/never/<didnt>/won't/will-not/couldn't/could-not/cannot/can't promise/promised/guarantee/guaranteed/rule-out/exclude/excluded/say/promise-me .. not/won't/never/will-not/that-<he>-won't/that-<he>-will-not
      | <isnt>/not/never surprised/shocked/recovered/cured/joking/kidding/serious-about/treated/coping/able/allowed/willing/ready from/for/by/that/when/with/over/to/because/how/about
      | not to worry/mind/tell/mention/talk/think/speak/stop | not able | not getting/receiving any? help/support/treatment/therapy
      | <there>? no help/support/treatment/therapy/idea/end/let-up/stop/break/relief/cure/regard/control/escape/hope/joy/energy/sleep/secret/explanation/words/shame/remorse/regret with/for/against/about/to/of/from/in/over/why/that/how
      | no one/nobody/no-one/<none> knows/knew/noticed/notices/helps/helped/cares/cared/believes/believed/told/stopped/stops/reported/listens/listened/stepped/intervened/realised/realized/understands/understood/saw-that/sees-that/minds/did-anything/does-anything/asked/is-helping/has-helped/has-noticed/has-told/had-noticed/has-stopped/has-done/did/does/to-tell/to-help/he-can/she-can/they-can/is-allowed/is-aware/was-aware
      | no teacher/adult/parent/friend/sibling/staff-member knows/knew/noticed/notices/helps/helped/cares/stepped/intervened/believes/saw-that/is-aware
      | told/tells/tell no one/nobody | nothing/not/<isnt>/<hasnt>/<didnt> anything? done/do/did/does/doing/works/work/working/helps/help/helping/happens/happened/changed/changes/has-changed about/against/for/with/after/when
      | do/does/did/done/doing nothing about/against/for/to/with/when | nothing is/was/were/has-been/being? done/changed | nothing can stop | not for lack of | not for want of | nothing left
      | no accident | not an accident | not by accident | not a joke | no joke | no game | not a game | not joking | not nothing
      | no coincidence | not a coincidence | not a one-off/phase/secret/lie/mistake/misunderstanding | not something new
      | no change/difference/improvement/progress/better/recovery/way-back/exception | not new | nothing new
      | not been ruled out | not yet ruled out | not been excluded | not be ruled out | not be excluded | not ruled out
      | not been confirmed or denied | not untrue | not unlikely | not impossible | not unreasonable | no mistake | no mistaking
      | <didnt>/<hasnt>/never/not end/ended/stop/stopped/go-away/gone-away/cease/ceased/disappear/disappeared/resolve/resolved/settle/settled/gone/over
      | <didnt> manage to stop | <hasnt> managed to stop | fails/failed/failing to stop | no longer able/hides/lies/pretends/feels-ashamed/bothers/cares/tries
      | no longer bother/care/try/hide/pretend | can/could/is-able-to no longer | no longer can/could/knows/wants-to-live
      | no longer see/sees the/any/a point/reason/sense/way/future/hope | not see/sees the/any/a point/reason/sense/way/future
      | said no to nothing | never said no | never says no | not only because | no one but | nobody but | nothing except
      | never mind | no less | not least | no fewer | nothing less | not a few | not rarely | not seldom | not infrequently
      | not without | never without | not unless | not until | no sooner | not before | don't leave | do not leave
      | not be left | not to be left | do not call | don't call | do not contact | no point | no use | no wish/desire/will/reason/strength/energy to live/go-on/carry-on
      | give/gave/gives/given up on | gave/given/gives up hope/trying/everything/school/hiding/denying/his/her/their | gave up trying
      | no relief from | nothing but | not enough | not quite | no lack/shortage/limit of/to | no end to
    yes: did/does not deny it/this/that | didn't/doesn't deny it/this/that | admits/admitted it/this/that/to-it/both | said/says yes
      | nodded | nods | confirmed it/this/that | broke down | burst into tears | yes he/she does/has/is
    aside: as far as i/we/staff/mum/mom/dad/he/she/they/his/her .. know/knows/knew/see/sees/tell/can/am/are/aware .. see/tell/aware?
      | as far as i/we/staff/mum/mom/dad/he/she/they know/knows/knew | as far as i/we can/could see/tell/judge
      | to my/our/his/her/their/mum's/dad's/anyone's best? knowledge | to the best of my/our/his/her/their knowledge | in my/our view/opinion
      | so far as i/we know | so he/she/they says/say | he/she/they says/said/tells-me/told-me/insists/adds/assures-us/assured-me | i think | we think | it seems
      | mum/mom/dad/mother/father/both-parents/the-nurse/the-teacher says/say/said/insists/confirms/tells-us | according to .. mother/father/mum/mom/dad/parents/tutor/nurse/teacher/aunt/gran
      | says <his>? <kin> | in all this/that time | in all these/those months/weeks/years | to date | so far | thank goodness
      | thankfully | fortunately | luckily | to be clear | in fact | ever | by his/her own account | on asking | when asked
      | as he/she puts/put it | for all i know | at least to .. | at any time | at any point | it turns out | on inspection
    finite: fresh | visible | obvious | evident | several
    end: ashamed/unashamed/proud/aware/unaware/sorry/embarrassed/bothered of/about/by/that | no longer able | when he | when she | when they
    ignore: nobody/no-one/noone/none has seen any/her-being/him-being/signs | no one has seen any | nobody has seen any | no one has seen <him> be/being/hit/hurt
    """#
}
