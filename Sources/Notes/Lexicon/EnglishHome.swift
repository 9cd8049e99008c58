extension Lexicon {
  /// Signs of the way home, into the room and into the night (seeds S0 to S4; MEXT 2023).
  static let englishHome = #"""
    SLEEP_REVERSAL: sleeps <day> | sleeping <day> | slept <day> | asleep <day>
      | sleeps until/till noon/midday/afternoon/evening | sleeping until noon/midday/afternoon
      | sleeps through the day | sleeps during the day | sleeping during the day | sleeps by day | sleeps in the day
      | sleeps in the daytime | up <night> | awake <night> | stays up until/till | stays up all night
      | staying up all night | stays up <night> | staying up <night> | not sleeping at night
      | cannot/can't sleep at night | doesn't/don't sleep at night | not sleep at night | nocturnal
      | day and night are reversed | day and night reversed | day night reversal | reversed day and night
      | days and nights reversed | days and nights are reversed | days and nights mixed up | day and night mixed up
      | day and night are mixed up | sleep reversal | sleep reversed | reversed sleep | sleep wake reversal
      | reversed sleep cycle | sleep cycle is reversed | sleep schedule is reversed | sleep rhythm is upside down
      | sleep .. upside down | sleep pattern reversed | sleep pattern is reversed | turned day into night
      | turned night into day | day night rhythm | body clock .. upside down | falls asleep at dawn
      | falls asleep at 4/5/6 | goes/going to bed/sleep at <hour> am/a.m/in | to bed at 3am/4am/5am/6am
      | gets/get/getting up at noon/midday/3pm/4pm/2pm | wakes/wake/waking up? at noon/midday/3pm/4pm/2pm
      | wakes in the afternoon | gets up in the afternoon | out of bed at noon
      | out of bed until noon/afternoon/evening | only awake at night | active at night
      | sleeps at school after .. nights | awake until <hour> | awake till <hour> | up until <hour> | up till <hour>
      | up till 3am/4am/5am | up until 3am/4am/5am | awake until 3am/4am/5am | sleeping pattern is reversed
      | sleep rhythm reversed | sleep rhythm is reversed | lives at night | sleeps late into the day
      | day and night <is> reversed/swapped/reversed/upside | days and nights <is> reversed/swapped
      | sleeps/sleep/sleeping/slept <day> | sleeps/sleep/sleeping through the day
      | days and nights turned around/round | sleep turned around/round | sleep is upside down
      | sleep schedule reversed/flipped | awake/up <night> | stays/stayed/staying up/awake <night>
      | up until <hour> am | goes/going to bed at <hour> | falls asleep at <hour>
      | sleeps until/till noon/afternoon/evening | sleeps until the afternoon/evening | inverted sleep
      | sleep wake inversion | wakes/wake/gets up in the afternoon/evening | <is> up at night and asleep by day
      | games/gaming until <hour> | sleeps/sleep/sleeping/slept/asleep/bed until/till <pm>
      | sleeps/sleep/sleeping/slept in until/till <pm> | gets/get/getting/got up at <pm>
      | gets/get/getting/got up only? .. in the afternoon/evening | wakes/wake/waking/woke up? at <pm>
      | wakes/woke/waking .. in the afternoon/evening | up until/till <am> | awake until/till <am> | <is> up at <am>
      | <is> awake at <am> | to bed at <am> | to sleep at <am> | asleep at <am>
      | falls/fell/falling asleep at/around/about/after <am> | phone till/until <am> | texts .. at <am>
      | messages .. at <am> | online at <am> | online until/till <am> | playing until/till <am>
      | plays until/till <am> | games until/till <am> | gaming until/till <am> | games .. until/till <am>
      | watching .. until/till <am> | watches .. until/till <am> | sleep rhythm .. reversed/upside/shifted
      | sleep .. reversed | day and night .. reversed/swapped/upside/mixed/confused/switched
      | day and night have swapped/switched/reversed | night for day | night owl all week
      | turns/turned day and night | sleeps .. daytime | sleeps .. through lessons | sleeping in the daytime
      | awake all night | up most of the night | awake most of the night | barely sleeps at night
      | hardly sleeps at night | <doesnot> sleep at night | no sleep at night | lies awake until <am>
      | went/goes/gone/fell/falls to? sleep .. in the morning | <is> still asleep at/when | still asleep
      | asleep .. at <pm> | asleep when i called | went to sleep .. six/five/four/three/seven
    HOMEBOUND: <doesnot> leave/leaves/leaving <his> <house> | <doesnot> leave/leaves/leaving home
      | <doesnot> go/goes/going/went/gone out/outside | not left <his> <house> | not left home
      | <hasnot> left <his> <house> | <hasnot> left home | <hasnot> been outside
      | <hasnot> been out of <his> <house> | <hasnot> been out | <hasnot> gone outside | <hasnot> gone out
      | <doesnot> step outside | <hasnot> set foot outside | <hasnot> stepped outside | homebound | house bound
      | housebound | <stays> indoors | <stays> inside <day> | <stays> at home <day> | <stays> home <day>
      | at home <day> | always at home | never out of <his> <house> | shut himself in | recluse | reclusive
      | refuses to go outside/out | won't go outside/out/out of the house | only leaves <his> <house> for
      | only leaves <his> <house> at night | only goes out at night | rarely leaves home | afraid to go outside/out
      | scared to go outside/out | <not> leaves <his> <house> | <not> leaves home | <not> goes out/outside
      | <not> leaving <his> <house> | <not> comes out of <his> <house> | stuck at home | confined to <his> <house>
      | confined to home | confines <himself> to <his> <house> | withdrawn at home | isolates <himself> at home
      | isolating at home | isolates at home | isolating himself at home | hasn't left <his> <house>
      | wouldn't go out | <doesnot> leave/leaving <his> <house> | <doesnot> go/going/come/coming out
      | <doesnot> go outside | <doesnot> leave home | has not left <his> <house> | home bound
      | <stays> inside/indoors <day> | hardly ever goes out | has not been outside | hasn't been outside
      | not been outside | never goes out | rarely goes out | <hasnot> stepped out of <his> <house>
      | <hasnot> been out of <his> door | <doesnot> set foot outside | <doesnot> step out of <his> <house>
      | <doesnot> go out of <his> <house> | <doesnot> come out of <his> <house> | <doesnot> go/going/went outdoors
      | <doesnot> go/going out any/anymore/at | <doesnot> leave <his> <house> | <hasnot> been outdoors
      | <hasnot> been out of the door | <hasnot> gone out of <his> <house> | <hasnot> left <house>
      | <doesnot> leave <house> | <hasnot> been seen outside | <stays> .. at home all | <stays> inside .. all
      | <stays> home and | stays indoors | no longer leaves .. <house> | no longer goes out | no longer goes outside
      | only leaves home | leaves <his> <house> only | goes out only at night | goes out only for
      | spends all .. time at home | spends .. days at home | spends the day at home | spends all day at home
      | hardly leaves .. <house> | hardly leaves home | barely leaves .. <house> | rarely leaves .. <house>
      | never leaves .. <house> | never leaves home | seldom leaves .. <house> | seldom goes out
      | has become a recluse | <is> indoors | been indoors | been inside .. week/weeks/month/months
      | been at home .. weeks/month/months | been home .. weeks/months | no fresh air | <hasnot> seen daylight
      | <hasnot> been out .. weeks/months/days/since | <hasnot> crossed .. doorstep/threshold
      | <doesnot> cross .. doorstep/threshold | front door .. weeks/months | <doesnot> go further than
    MEALS_SKIPPED: eats in <his> <room>
    PARENT_ACCOMMODATES*: food .. left .. outside | tray .. outside | plate .. outside
    ROOMBOUND: <doesnot> leave/leaves/leaving <his> <room> | <doesnot> come/comes/coming out of <his> <room>
      | <not> leaves <his> <room> | <not> comes out of <his> <room> | <hasnot> left <his> <room>
      | <hasnot> come out of <his> <room> | <not> leaving <his> <room> | <stays> in <his> <room> <day>
      | locks/locked/locking <himself> in/into | locks/locked/locking <his> <room>? door | bedroom door locked
      | shuts/shut/shutting <himself> in/away/up | shuts/shut <his> <room>? door | barricades/barricaded .. in/door
      | hides/hiding/hid .. in <his> <room> | spends/spending/spent .. in <his> <room>
      | spends .. day/days in <his> <room> | spends .. time in <his> <room> | confined to <his> <room>
      | confines <himself> to <his> <room> | only leaves <his> <room> | only comes out of <his> <room>
      | only comes out at night | only comes out when | withdraws to <his> <room> | withdrew to <his> <room>
      | retreats to/into <his> <room> | retreated to/into <his> <room>
      | disappears into <his> <room> | never out of <his> <room> | holed up in <his> <room> | holed up
      | won't open <his> <room>? door
      | refuses to open <his> <room>? door | <doesnot> open <his> <room>? door | curtains closed <day>
      | curtains drawn <day> | won't get out of bed | refuses to get out of bed | <doesnot> get out of bed
      | isolates <himself> in <his> <room> | isolating in <his> <room> | isolates in <his> <room>
      | only leaves <his> <room> to use | keeps to <his> <room> | cannot/can't leave <his> <room>
      | room is his world | talks through the door | speaks through the door | behind a closed door <day>
      | has stayed in <his> <room> | <doesnot> leave/leaving <his> <room>
      | <doesnot> come/coming out of <his> <room> | locks/locked <himself> in <his> <room>
      | shuts/shut <himself> in <his>? <room> | shut in his/her/their <room> | barricaded .. <room>
      | has not left <his> <room> | hasn't left <his> <room> | not left <his> <room> | roombound | room bound
      | curtains closed/drawn <day> | spends <day> in <his> <room> | <stays> .. in <own> <room>
      | <stays> in <own> <room> | <stays> in the <room> <day> | <stays> in room | <stays> in bedroom
      | in <own> <room> <day> | always in <own> <room> | mostly in <own> <room> | alone in <own> <room>
      | shut away in | shut up in <own> <room> | <hasnot> come/came downstairs/down/out
      | <doesnot> come/comes/coming downstairs | <doesnot> come down .. meals/dinner/breakfast
      | <doesnot> come out .. room | <doesnot> come out when/if/any/at/even | would not open <his> <room>? door
      | spoke/speaks/talks/talked/speaking/talking .. through .. door
      | curtains/blinds .. drawn/closed/shut/down | only comes out .. night/food/eat/toilet/bathroom
      | only leaves .. room | only left .. room | comes out of <his> <room> only | leaves <his> <room> only
      | stays upstairs | stays up in <own> <room> | refuses to leave <own> <room> | <doesnot> leave <own> <room>
      | locked in <own> <room> all | locks <own> door | shuts <himself> in | hardly leaves .. <room>
      | barely leaves .. <room> | rarely leaves .. <room> | never leaves .. <room> | seldom leaves .. <room>
      | retreats upstairs | goes up to <own> <room> and stays | vanishes into <own> <room>
      | spends .. in <own> <room> | bottles of urine | urinates in bottles | <stays> behind .. door
      | behind .. closed/locked door | furthest .. bathroom/toilet/kitchen
      | goes no further than .. bathroom/toilet/kitchen/room | only goes to the bathroom/toilet | leaves .. bed only
      | spoke .. closed door | door .. stays/stayed/remains shut/closed/locked | door .. always shut/closed/locked
    NO_PEER_CONTACT: no contact with .. <friends> | no contact to <friends> | no <friends> | no <friends> left
      | not a single friend | has lost <any> <friends> | lost all <his> <friends> | lost touch with <his> <friends>
      | out of touch with <his> <friends>
      | <stopped> answering/texting/calling/seeing/meeting/contacting/talking to? <his> <friends>
      | <stopped> answering/replying to? .. <friends> messages/texts/calls | <stopped> replying to <his> <friends>
      | <stopped> talking to <his> <friends> | <stopped> speaking to <his> <friends>
      | <stopped> responding to <his> <friends> | <stopped> messaging/texting <his> <friends>
      | <doesnot> answer/answers <his> <friends> | <doesnot> answer/answers .. messages/texts/calls
      | <doesnot> reply/replies to .. <friends> | <doesnot> see/sees/meet/meets/call/text/contact .. <friends>
      | <doesnot> see/sees/meet/meets <anyone> | <doesnot> want to see/meet <anyone> | <doesnot> see/meet <anyone>
      | <doesnot> have/has <any> <friends> | <doesnot> talk/talks/speak/speaks to/with <any>? <anyone>
      | <doesnot> talk to <his> <friends> | avoids/avoiding/avoided .. <friends> | withdrawn from <any> <friends>
      | withdraws from <any> <friends> | withdrew from <any> <friends> | cut off from <any> <friends>
      | cut <himself> off | cuts <himself> off | cutting <himself> off | isolates <himself> | isolated <himself>
      | isolating <himself> | socially isolated | social isolation | socially withdrawn
      | isolated from <any> <friends> | without <friends> | friendless | has not seen .. <friends>
      | <hasnot> seen .. <friends> | <hasnot> spoken to .. <friends> | <hasnot> met .. <friends>
      | <hasnot> talked to .. <friends> | has no one to talk to | has nobody to talk to | talks to no one
      | talks to nobody | speaks to no one | speaks to nobody | blocked all <his> <friends> | blocked .. <friends>
      | deleted all .. contacts | left all .. group chats | left the group chat | no longer meets .. <friends>
      | no longer sees .. <friends> | no longer speaks to .. <friends> | no longer talks to .. <friends>
      | pulls away from <his> <friends> | pulling away from <his> <friends> | withdrawing from <his> <friends>
      | no peer contact | no peers | no social contact | no social contacts | no social life
      | <friends> .. stopped calling | ghosting <his> <friends> | ghosts <his> <friends> | sees nobody | sees no one
      | meets nobody | meets no one | hides from <people> | hides when visitors/friends come | hides from visitors
      | <doesnot> want to see/meet/talk .. anyone/anybody/friends/people | without friends | without any friends
      | had no friends | <hasnot> seen <his>? <friends>
      | <doesnot> see/seeing/meet/meeting/talk/talking/speak/call/text .. <friends>
      | no contact with <his>? <anyone> | lost touch/contact with <his>? <friends> | has no <friends>
      | no friends left | <stopped> seeing/meeting/answering <his>? <friends>
      | withdrew/withdrawn/withdraws from <his>? <friends> | avoids <his>? <friends> | ignores/ignored .. <friends>
      | friends .. stopped calling/visiting/asking
      | <doesnot> reply/respond to .. messages/texts/calls/friends/classmates
      | <doesnot> answer/answers .. messages/texts/calls/phone | <doesnot> pick up when .. <friends>
      | <doesnot> hang out | <doesnot> meet up | <doesnot> meet .. outside school | <doesnot> play with .. <friends>
      | <doesnot> spend time with .. <friends> | <doesnot> want to .. <friends> | <doesnot> want contact
      | contact with .. <friends> .. stopped/ended/broken | contact with .. <friends> has stopped/ended
      | contact to .. <friends> .. stopped/ended | lost .. friends | lost contact with .. <friends>
      | lost touch with .. <friends> | hasn't got any friends | has no one in class | has nobody in class
      | has no contact with .. <friends> | no contact with anyone | no contact with .. class
      | no longer has .. friends | no more friends | friends have stopped | friends stopped | friends no longer
      | friends have given up | deleted .. social media | deleted .. whatsapp/instagram/snapchat/contacts
      | left the class chat | left the class group | ghosted .. friends | pushes .. friends away
      | pushed .. friends away | pushing .. friends away | sees none of | talks to none of | speaks to none of
      | speaks with nobody | speaks with no one | talks with nobody | talks with no one | no social contacts at all
      | has isolated | increasingly isolated | isolated from | keeps away from .. <friends>
      | stays away from .. <friends> | blocked .. everybody/everyone/class/classmates/friends/contacts | unfriended
      | deleted .. chats | messages .. unanswered/unread | unread messages | has let .. friendships
      | friendships .. ended/faded/broken | cut/cuts/broke/broken/breaks off .. contact with .. <friends>
      | cut/cuts/broke/broken/breaks off .. contact .. <friends> | cut/cuts off .. friends
    ONLINE_ONLY: only .. contacts are online | only contact is online | only contacts online
      | only .. contact is online | only .. friends are online | only online friends | only has online friends
      | only has friends online | friends are all online | all .. friends are online
      | only talks/speaks/chats to? people? online | only talks to people on | only talks .. discord
      | only talks .. online | only chats online | only chats | only on discord | only communicates online
      | communicates only online | communicates only by text | communicates only by chat | communicates only through
      | only communicates by/through/via | only contact is through | only contact is via | contact only online
      | contact only via | contact only through | social life is online | social life is all online
      | social life is entirely online | life is online | virtual friends | knows people only online
      | only knows people online | friends only online | friends online only | talks only online
      | only through games | only via games | online friends only | only through the game | only on the internet
      | only meets people online | only contact/contacts/friends are online
      | only talks/speaks/chats/talking to .. on discord/line/snapchat/whatsapp/games | talks to .. on discord only
      | only talks/speaks/chats online | only .. online friends | friends are .. online | contact is only online
      | his/her/their only friends are online | friends .. only online | friends .. only .. online
      | people .. only online | all .. social .. online | only .. messages | only texts with people
      | only .. through .. game/discord/chat/internet | only .. contact .. through .. game/discord/chat
      | contact .. only .. online/chat/discord/game/games | only .. talks .. in .. game/games/chat
      | only .. chats with | chats with strangers | only .. online game/games
      | knows .. only from .. game/internet/online | never met .. in person | friends he/she has never met
      | friendships/friends/friend/contacts/people .. through .. game/games/discord/internet/app
      | never met any of them | never met them | people online only | talks/speaks/chats .. online only
      | only .. people online | only .. talks/speaks/chats to .. plays/online/game/internet
      | only .. really talks to | only friend .. online/internet/game | only friends are in .. game/games
    GAMING_SCREEN_ESCAPE: <game> <night> | <game> <day> | plays/playing/played/play .. <game> <night>
      | plays/playing/played/play .. <game> <day> | plays/playing/played/play .. <game> until/till
      | plays/playing/played/play .. <game> for .. hours | plays/playing/played/play <night> | games for .. hours
      | gaming for .. hours | <game> .. hours a day | <game> .. hours per day | hours a day gaming/online
      | hours of gaming | on <screen> <night> | on <screen> <day> | on <screen> until/till | on <screen> for hours
      | hours on <screen> | gaming addiction | addicted to .. <game> | addicted to .. <screen> | internet addiction
      | phone addiction | screen addiction | excessive gaming | excessive screen | gaming excessively
      | games excessively | plays excessively | escapes into .. <game> | escape into .. <game>
      | escaping into .. <game> | escapes into <screen> | escapes into .. online | absorbed in .. <game>
      | absorbed in <screen> | lost in .. <game> | obsessed with .. <game> | obsessed with <screen>
      | only interested in .. <game> | nothing but .. <game> | nothing but <screen> | does nothing but play/game
      | only plays .. <game> | only wants to play .. <game> | glued to <screen> | glued to .. <game>
      | watches videos <night> | watches videos <day> | watching videos <night> | watching videos <day>
      | watches youtube <day> | watching youtube <day> | scrolling <night> | scrolls <night> | scrolling <day>
      | on the computer <night> | at the computer <day> | at the computer <night> | in front of <his> <screen>
      | in front of .. screen/computer/monitor | games at night | gaming at night | plays at night | online <night>
      | online <day> | games until/till | gaming until/till | up playing .. <game> | binge watches | binge watching
      | games/gaming for .. hours | games .. hours a day | playing <game> <night> | plays .. hours a day
      | hours a day online | plays/playing/played <game> <day> | plays/playing/played <game> <night>
      | addicted to <game> | addicted to <screen> | absorbed in <game> | absorbed by <game> | hours of <game>
      | games/gaming/plays until <hour> | plays games .. night | cannot stop gaming | can't stop gaming
      | on .. phone/tablet/computer/laptop/ipad/console until/till
      | on .. phone/tablet/computer/laptop/ipad/console all/at night/day/day? | on <screen> till/until <am>
      | game/games/gaming/plays/playing/youtube/videos .. till/until <am> | <game> .. whole/all night/day/weekend
      | spends .. hours .. <screen> | spends .. hours .. <game>
      | spends .. day/days/night/nights .. gaming/online/computer/screen/playing/youtube/tiktok
      | spends all .. time gaming/online/playing
      | hours .. on .. phone/computer/tablet/screen/internet/games/youtube/tiktok | hours of <screen>
      | hours of youtube/tiktok/videos/netflix | only .. plays .. games | can't/cannot stop playing/gaming/scrolling
      | <doesnot> stop playing/gaming | nothing else than .. <game> | refuses to stop gaming/playing
      | gaming .. night/nights/constantly | gaming .. hours | gaming all | games all | lives in .. game/games
      | flees into .. game/games/internet/online | retreats into .. game/games/internet/online
      | disappears into .. game/games | hooked on .. <game> | hooked on <screen> | scrolls .. hours
      | scrolling .. hours | watches .. all day/night | watches .. hours
      | <game> .. until/till .. morning/dawn/night/late/five/four/three | <game> from .. until/till
      | plays from morning | plays .. morning to night | in front of .. pc/tv/screen/computer/console/television
    """#
}
