/** Verbs as `base past participle`, nouns as `singular plural`. Ours, from any school grammar. */

export const irregularVerbs = `
arise arose arisen, become became become, begin began begun, bid bid bid, bind bound bound, blow blew blown,
break broke broken, bring brought brought, build built built, buy bought bought, cast cast cast, catch caught caught,
choose chose chosen, come came come, cost cost cost, cut cut cut, deal dealt dealt, dig dug dug, do did done,
draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought,
find found found, flee fled fled, fly flew flown, forbid forbade forbidden, forecast forecast forecast,
forget forgot forgotten, freeze froze frozen, get got got, give gave given, go went gone, grow grew grown,
hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt,
keep kept kept, know knew known, lay laid laid, lead led led, leave left left, lend lent lent, let let let,
lie lay lain, lose lost lost, make made made, mean meant meant, meet met met, oversee oversaw overseen,
overthrow overthrew overthrown, override overrode overridden, overtake overtook overtaken, pay paid paid,
put put put, quit quit quit, read read read, ride rode ridden, ring rang rung, rise rose risen, run ran run,
say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, shake shook shaken,
shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat,
sleep slept slept, speak spoke spoken, spend spent spent, split split split, spread spread spread, stand stood stood,
steal stole stolen, stick stuck stuck, strike struck struck, swear swore sworn, swim swam swum, take took taken,
teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown, undergo underwent undergone,
understand understood understood, undertake undertook undertaken, uphold upheld upheld, wear wore worn, win won won,
withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood, write wrote written
`;

export const irregularNouns = `
analysis analyses, axis axes, basis bases, bureau bureaus, calf calves, child children, crisis crises,
criterion criteria, datum data, foot feet, goose geese, half halves, hypothesis hypotheses, knife knives, leaf leaves,
life lives, loaf loaves, man men, mouse mice, oasis oases, parenthesis parentheses, person people,
phenomenon phenomena, shelf shelves, staff staff, stimulus stimuli, thesis theses, thief thieves, tooth teeth,
wife wives, wolf wolves, woman women, aircraft aircraft, spacecraft spacecraft, fish fish, sheep sheep
`;

/** Words that end in -s and are no plural, or that never take an ending. */
export const invariableWords = `
news series species means headquarters politics economics ethics mathematics physics statistics athletics logistics
customs arms affairs goods overseas always perhaps thus this his its is was has does us as yes
a an the of to in on at by for with from and or but not no nor than then into onto over under about against between
among through during before after above below up down out off per via new old former acting all any both each every
he she it we they you i him her them me my our your their who whom which what that these those there here
be am are were been being will would can could may might shall should must also only just more most less least
`;

/** British spellings that no rule below covers, and the American ones. */
export const britishSpellings = `
centre center, defence defense, offence offense, licence license, labour labor, harbour harbor, neighbour neighbor,
behaviour behavior, favour favor, honour honor, rumour rumor, colour color, endeavour endeavor, programme program,
cheque check, tyre tire, grey gray, judgement judgment, metre meter, kilometre kilometer, litre liter, theatre theater,
fibre fiber, calibre caliber, manoeuvre maneuver, ageing aging, enrol enroll, fulfil fulfill, instalment installment,
skilful skillful, travelled traveled, travelling traveling, cancelled canceled, cancelling canceling,
labelled labeled, labelling labeling, modelling modeling, signalled signaled, signalling signaling, plough plow,
storey story, storeys stories, analyse analyze, analysed analyzed, analysing analyzing, paralyse paralyze,
councillor councilor, counsellor counselor, jewellery jewelry, aluminium aluminum, adviser advisor
`;
