/**
 * What one does to another in the news, a line an act: Korean nouns that 하다 makes verbs, `+` verbs by their beginnings,
 * `-` verbs whose subject is the one it is done to; English verbs in their base form, `-` those whose subject has it done.
 * `@` before a line: the other stands in the dative (-에, -에게); `&`: there or as the object. Our own list.
 */
export const actTable = `
공격 습격 기습 타격 +쳐들어 | attack strike assault raid hit
침공 침략 침입 | invade attack
폭격 공습 포격 | bomb bombard shell strike raid
비판 비난 규탄 질타 혹평 성토 | criticize condemn denounce blame slam blast rebuke accuse attack
체포 검거 연행 구속 구금 억류 수감 | arrest detain capture apprehend jail imprison nab
기소 | indict charge prosecute
고소 고발 제소 | sue accuse report
해고 해임 파면 경질 | fire dismiss sack oust remove
임명 지명 선임 기용 | appoint name nominate pick
선출 | elect choose select
살해 피살 +죽였 +죽인 +죽이 +살해 | kill murder slay
사살 저격 총격 +쐈 +쏘아 +쏜 | shoot kill gun
암살 | assassinate kill murder
폭행 구타 +때렸 +때린 +때리 | assault beat attack hit punch
성폭행 강간 | rape assault
협박 위협 | threaten menace blackmail
납치 유괴 | kidnap abduct
구조 구출 | rescue save free
인수 | acquire buy take
지원 후원 원조 +도왔 +도운 +돕 | support back aid fund help assist
지지 | support back endorse
초청 초대 | invite
설득 | persuade convince
추방 축출 +쫓아 +내쫓 +몰아냈 | expel deport oust banish drive
제재 | sanction punish
압박 | press pressure squeeze
추격 추적 +뒤쫓 +쫓 | chase pursue track hunt
감시 사찰 도청 | watch monitor spy surveil wiretap
조사 수사 심문 신문 | investigate question probe interrogate
고문 | torture
속임 +속였 +속인 +속이 | deceive cheat trick fool
해킹 | hack
점령 장악 | occupy seize capture take
격추 | shoot down
포위 | surround encircle besiege
방문 예방 | visit
환영 영접 | welcome greet
칭찬 극찬 | praise
소환 | summon call recall
탄핵 | impeach
고용 채용 | hire employ recruit
배신 | betray
보호 | protect guard
지휘 | command lead
매수 | bribe
훈련 | train
모욕 조롱 | insult mock ridicule
차단 봉쇄 +막았 +막은 +막아 | block stop prevent halt
파괴 | destroy
금지 불허 | ban prohibit forbid outlaw bar
승인 허가 | approve
& 완파 격파 대파 제압 +꺾 +물리쳤 +물리친 +이겼 +이긴 +눌렀 -패했 -패한 -패해 -패하 -졌다 -무릎을 | beat defeat thrash rout overcome edge -lose
@ 경고 | warn caution
@ 요구 촉구 요청 +호소 | urge ask demand request call press
@ 지시 명령 | order instruct direct tell
@ 통보 통지 | notify inform tell
@ 사과 사죄 | apologize
@ 보복 반격 | retaliate respond hit
@ 항의 | protest complain
@ 투항 항복 -굴복 | surrender yield
@ 제안 | propose offer suggest
`;
