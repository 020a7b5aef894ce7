/** Names of one place or body that stand for each other in news, lower case; a line a group, `_` is a space. */
export const aliasTable = `
us u.s. u.s.a. usa united_states america american americans washington white_house
uk u.k. united_kingdom britain british briton britons england english london downing_street
n._korea nk north_korea north_korean north_koreans dprk d.p.r.k. pyongyang north
s._korea south_korea south_korean south_koreans rok r.o.k. seoul korea korean koreans south
china chinese beijing prc p.r.c.
japan japanese tokyo
russia russian russians moscow kremlin
eu e.u. european_union europe european europeans brussels
un u.n. united_nations security_council
nato north_atlantic_treaty_organization alliance
netherlands dutch holland
france french paris
germany german germans berlin
spain spanish madrid
greece greek greeks athens
poland polish poles warsaw
denmark danish danes
sweden swedish swedes
finland finnish finns
norway norwegian
switzerland swiss
turkey türkiye turkish turks ankara
philippines filipino filipinos manila
thailand thai thais bangkok
iraq iraqi iraqis baghdad
iran iranian iranians tehran
israel israeli israelis jerusalem
ukraine ukrainian ukrainians kyiv kiev
taiwan taiwanese taipei
vietnam vietnamese hanoi
wales welsh
scotland scottish scots
ireland irish dublin
myanmar burma burmese
bok bank_of_korea
fed federal_reserve fomc
imf international_monetary_fund
who world_health_organization
wto world_trade_organization
ai a.i. artificial_intelligence
ceo chief_executive
pm p.m. prime_minister
blue_house cheong_wa_dae presidential_office
ppp people_power_party
dp democratic_party
kospi
gop republican republicans republican_party
covid covid-19 coronavirus pandemic
gdp gross_domestic_product
cpi consumer_prices consumer_price_index
`;
