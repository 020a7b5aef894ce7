/**
 * Units of news, one a line: id | dimension | factor to the dimension's base | Korean words | English words.
 * Within a dimension with factors a converted value is the same quantity. Words with spaces are written with `_`.
 * Units of the dimension `count` are counters: languages choose them differently, so they do not tell quantities
 * apart. The first Korean word and the first English one (singular/plural) are those we write.
 */
export const unitTable = `
percent | percent | 1 | % 퍼센트 프로 | percent/percent % per_cent pct
percentage-point | point | 1 | %p %포인트 %P %_포인트 퍼센트포인트 퍼센트_포인트 | percentage_point/percentage_points pct_point pct_points pp ppt %_points %_point
basis-point | point | 0.01 | bp bps 베이시스포인트 | basis_point/basis_points bp bps
times | count | 0 | 배 갑절 곱절 | times/times fold x
KRW | currency | 0 | 원 원화 | won/won Korean_won South_Korean_won KRW
USD | currency | 0 | 달러 미국달러 미_달러 불 | dollar/dollars U.S._dollar U.S._dollars US_dollar US_dollars USD greenbacks bucks
JPY | currency | 0 | 엔 엔화 | yen/yen Japanese_yen JPY
CNY | currency | 0 | 위안 위안화 | yuan/yuan Chinese_yuan renminbi RMB CNY
EUR | currency | 0 | 유로 유로화 | euro/euros EUR
GBP | currency | 0 | 파운드화 영국파운드 | pound_sterling/pounds_sterling sterling GBP quid
pound | pound | 0 | 파운드 | pound/pounds
HKD | currency | 0 | 홍콩달러 홍콩_달러 | Hong_Kong_dollar/Hong_Kong_dollars HKD
TWD | currency | 0 | 대만달러 대만_달러 | Taiwan_dollar/Taiwan_dollars New_Taiwan_dollars TWD
AUD | currency | 0 | 호주달러 호주_달러 | Australian_dollar/Australian_dollars AUD
CAD | currency | 0 | 캐나다달러 캐나다_달러 | Canadian_dollar/Canadian_dollars CAD
SGD | currency | 0 | 싱가포르달러 싱가포르_달러 | Singapore_dollar/Singapore_dollars SGD
CHF | currency | 0 | 스위스프랑 프랑 | Swiss_franc/Swiss_francs francs franc CHF
RUB | currency | 0 | 루블 루블화 | ruble/rubles rouble roubles RUB
INR | currency | 0 | 루피 루피화 | rupee/rupees INR
VND | currency | 0 | 동화 베트남동 | dong/dong VND
THB | currency | 0 | 바트 밧 | baht/baht THB
IDR | currency | 0 | 루피아 | rupiah/rupiah IDR
TRY | currency | 0 | 리라 리라화 | lira/lira TRY
BRL | currency | 0 | 헤알 | real/reais BRL
MXN | currency | 0 | 페소 | peso/pesos MXN
SAR | currency | 0 | 리얄 | riyal/riyals SAR
UAH | currency | 0 | 흐리우냐 | hryvnia/hryvnias UAH
SEK | currency | 0 | 크로나 | krona/kronor SEK
cent | cent | 0 | 센트 | cent/cents
jeon | jeon | 0 | 전 | jeon/jeon
people | count | 0 | 명 인 사람 분의 | person/people persons men women
age | count | 0 | 세 살 | year_old/years_old year_olds years_of_age yrs_old
floor | count | 0 | 층 | floor/floors story stories storey storeys storied
ordinal | count | 0 | 번째 차 위 등 호 심 회차 호기 째 번째로 | th/th st nd rd
items | count | 0 | 개 건 곳 권 그루 기 대 척 편 장 점 채 통 팀 표 판 회 번 차례 가지 마리 쌍 벌 켤레 송이 병 잔 자루 필 줄 칸 석 종 항목 부 면 쪽 페이지 화 곡 골 경기 라운드 게임 홀 타 승 패 무 세트 단계 급 등급 학년 학기 군데 끼 개국 개사 곳곳 가구 호실 조각 발 정 모금 그릇 상자 박스 봉지 포기 다발 문항 과목 구역 지역 국가 나라 도시 번지 번가 선 의석 좌석 관 동 필지 필수 세대 자릿수 자리 자녀 사 개소 갈래 덩이 방울 알 톨 무리 바퀴 걸음 마디 컷 글자 자 행 연패 연승 관왕 포인트 스푼 컵 호선 개교 개팀 쪽짜리 | item/items units cases times games goals points seats votes countries matches rounds
year | duration | 31556952 | 년 개년 해 년간 주년 년째 년차 | year/years yr yrs
month | duration | 2629746 | 개월 달 개월간 개월째 | month/months
week | duration | 604800 | 주 주간 주일 주째 주차 | week/weeks
day | duration | 86400 | 일간 일 일째 일차 | day/days
hour | duration | 3600 | 시간 시간째 | hour/hours hr hrs
minute | duration | 60 | 분 분간 | minute/minutes min mins
second | duration | 1 | 초 초간 | second/seconds sec secs
night | count | 0 | 박 | night/nights
decade | duration | 315569520 | - | decade/decades
century | century | 0 | 세기 | century/centuries
km | length | 1000 | km 킬로미터 킬로 ㎞ | kilometer/kilometers km kms kilometre kilometres
m | length | 1 | m 미터 | meter/meters metre metres
cm | length | 0.01 | cm 센티미터 센티 센치 ㎝ | centimeter/centimeters cm centimetre centimetres
mm | length | 0.001 | mm 밀리미터 ㎜ | millimeter/millimeters mm millimetre millimetres
nm | length | 1e-9 | nm 나노미터 나노 ㎚ | nanometer/nanometers nm nanometre nanometres
mile | length | 1609.344 | 마일 | mile/miles
foot | length | 0.3048 | 피트 | foot/feet ft
inch | length | 0.0254 | 인치 | inch/inches
yard | length | 0.9144 | 야드 | yard/yards
nautical-mile | length | 1852 | 해리 | nautical_mile/nautical_miles
ri | length | 392.7 | 리 | ri/ri
km-per-hour | speed | 1 | km/h | kilometer_per_hour/kilometers_per_hour km/h kph kilometres_per_hour
mile-per-hour | speed | 1.609344 | mph | mile_per_hour/miles_per_hour mph
ton | mass | 1000 | 톤 t t톤 | ton/tons tonne tonnes metric_ton metric_tons
kg | mass | 1 | kg 킬로그램 킬로그람 ㎏ | kilogram/kilograms kg kilo kilos
g | mass | 0.001 | g 그램 | gram/grams g
mg | mass | 1e-6 | mg 밀리그램 | milligram/milligrams mg
ounce | mass | 0.028349523 | 온스 | ounce/ounces oz
geun | mass | 0.6 | 근 | geun/geun
stone | mass | 6.35029 | 스톤 | stone/stone
square-km | area | 1e6 | ㎢ km² 제곱킬로미터 평방킬로미터 | square_kilometer/square_kilometers square_kilometres square_km sq_km km²
square-m | area | 1 | ㎡ m² 제곱미터 평방미터 | square_meter/square_meters square_metres sq_m m²
hectare | area | 1e4 | 헥타르 ha ㏊ | hectare/hectares ha
acre | area | 4046.856 | 에이커 | acre/acres
pyeong | area | 3.305785 | 평 | pyeong/pyeong
square-foot | area | 0.092903 | 제곱피트 평방피트 | square_foot/square_feet sq_ft
square-mile | area | 2589988 | 제곱마일 평방마일 | square_mile/square_miles
litre | volume | 0.001 | ℓ L 리터 | liter/liters litre litres
millilitre | volume | 1e-6 | ㎖ ml mL 밀리리터 | milliliter/milliliters ml millilitre millilitres
cubic-m | volume | 1 | ㎥ m³ 세제곱미터 입방미터 세제곱_미터 | cubic_meter/cubic_meters cubic_metres
barrel | volume | 0.158987 | 배럴 | barrel/barrels bbl
gallon | volume | 0.003785 | 갤런 | gallon/gallons
bushel | volume | 0.0352391 | 부셸 | bushel/bushels
degree | degree | 0 | 도 °C ℃ °F ℉ ° 도씨 | degree/degrees °C °F ℃ degrees_Celsius degrees_Fahrenheit
kilowatt | power | 1 | kW ㎾ 킬로와트 | kilowatt/kilowatts kW
megawatt | power | 1000 | MW ㎿ 메가와트 | megawatt/megawatts MW
gigawatt | power | 1e6 | GW 기가와트 | gigawatt/gigawatts GW
watt | power | 0.001 | W 와트 | watt/watts
kilowatt-hour | energy | 1 | kWh ㎾h 킬로와트시 | kilowatt-hour/kilowatt-hours kilowatt_hours kWh
megawatt-hour | energy | 1000 | MWh 메가와트시 | megawatt-hour/megawatt-hours megawatt_hours MWh
gigawatt-hour | energy | 1e6 | GWh 기가와트시 | gigawatt-hour/gigawatt-hours gigawatt_hours GWh
kilobyte | data | 1e3 | KB 킬로바이트 | kilobyte/kilobytes KB
megabyte | data | 1e6 | MB 메가바이트 | megabyte/megabytes MB
gigabyte | data | 1e9 | GB 기가바이트 기가 | gigabyte/gigabytes GB
terabyte | data | 1e12 | TB 테라바이트 | terabyte/terabytes TB
hertz | frequency | 1 | Hz 헤르츠 | hertz/hertz Hz
megahertz | frequency | 1e6 | MHz 메가헤르츠 | megahertz/megahertz MHz
gigahertz | frequency | 1e9 | GHz 기가헤르츠 | gigahertz/gigahertz GHz
decibel | count | 0 | dB 데시벨 | decibel/decibels dB
carat | count | 0 | 캐럿 | carat/carats karat
kiloton | blast | 1 | kt 킬로톤 | kiloton/kilotons
megaton | blast | 1000 | Mt 메가톤 | megaton/megatons
` as const;

type IdsOf<Text extends string, Found extends string = never> = Text extends `${infer Row}\n${infer Rest}`
  ? IdsOf<Rest, Row extends `${infer Id} |${string}` ? Found | Id : Found>
  : Found;

export type UnitId = IdsOf<typeof unitTable>;
