/**
 * Words of politics, security, economy, law and society as news uses them, Korean beside English. Our own list,
 * for matching sentences only: `Korean=english,english`; a star stands for any ending. Verbs by their stem.
 */
export const lexiconNews = `
대통령=president* 부통령=vice 총리=prime,premier 장관=minister*,secretary 차관=vice,deputy 외무장관=foreign,minister 외무상=foreign,minister 국무장관=secretary,state
의원=lawmaker*,member*,senator*,representative*,congress*,councillor*,sen,rep,mp 의장=speaker,chair*,presid* 위원장=chair*,leader 위원회=committee,commission,council
위원=member*,commissioner* 대표=leader,representative*,head,ceo,chief,captain 당대표=leader 원내대표=floor,leader 주석=president 국왕=king 여왕=queen 왕자=prince
공주=princess 왕실=royal* 황제=emperor 교황=pope 시장=mayor,market* 주지사=governor* 지사=governor 대사=ambassador* 대사관=embass* 영사=consul*
특사=envoy 외교관=diplomat* 외교=diplom*,foreign 대변인=spokes* 관계자=official*,source* 관리=official*,manag* 당국=authorit* 당국자=official* 공무원=official*,civil,servant*
정부=government*,administration 행정부=administration 내각=cabinet 정권=regime,government 정당=part* 당=party 정치=politic* 정치인=politician* 정책=polic* 법안=bill*,legislation
법률=law* 법=law*,act,legal 헌법=constitution* 개헌=constitution* 조약=treaty 협정=agreement*,accord*,deal 협약=convention,agreement* 합의=agree*,deal,accord,consensus
협상=negotiat*,talk* 회담=talk*,summit,meeting* 정상회담=summit 정상=summit,leader*,normal*,top 회의=meeting*,conference,assembly 총회=assembly 회견=conference,interview
기자회견=press,conference 인터뷰=interview* 연설=speech*,address*,speak* 발언=remark*,comment*,said,statement 성명=statement* 발표=announc*,presentation,released 선언=declar*
선거=election*,vot* 대선=presidential,election* 총선=general,election* 중간선거=midterm* 투표=vot*,ballot*,referendum 국민투표=referendum 후보=candidate*,nominee* 유권자=voter*
지지=support*,back*,approv* 지지율=approval,rating*,poll* 여론=public,opinion,poll* 여론조사=poll*,survey* 캠페인=campaign* 출마=run*,candida* 당선=elect*,won 취임=inaugurat*,office,took
사임=resign* 사퇴=resign*,withdr* 탄핵=impeach* 해임=dismiss*,fired 임명=appoint*,nominat* 지명=nominat*,nominee 지명자=nominee 인준=confirm* 청문회=hearing* 증언=testi*
국가=nation*,countr*,state 나라=countr*,nation* 국민=people,public,citizen*,national 시민=citizen*,civil,public 주민=resident*,people 인구=population 이민=immigra*,migra* 이민자=immigrant*,migrant*
난민=refugee* 망명=asylum,exile* 탈북=defect* 탈북자=defector* 국경=border* 비자=visa* 여권=passport* 외국인=foreign* 인종=racial,race,racis* 흑인=black* 백인=white* 유대인=jew*
이슬람=islam*,muslim* 기독교=christian* 교회=church* 성당=cathedral,church 목사=pastor,rev,reverend 신부=priest*,father,bride 불교=buddh* 종교=religio*
전쟁=war* 전투=battle*,combat,fight* 침공=inva* 공격=attack*,offensive,assault* 공습=strike*,air,raid* 폭격=bomb* 폭탄=bomb* 폭발=explo*,blast* 테러=terror* 테러리스트=terrorist*
미사일=missile*,rocket* 로켓=rocket* 핵=nuclear 핵무기=nuclear,weapon* 비핵화=denuclear* 무장해제=disarm* 무장=arm* 무기=weapon*,arms 탄도=ballistic 발사=launch*,fired,fire 실험=test*,experiment*
시험=test*,exam* 제재=sanction* 봉쇄=blockad*,lockdown* 군=military,army,force* 군대=army,military,troop* 군인=soldier* 병사=soldier* 병력=troop*,force* 해군=navy,naval 공군=air,force 육군=army
해병대=marine* 장군=gen,general 대령=col,colonel 중령=lieutenant 사령관=commander 부대=unit,troop* 훈련=train*,exercise*,drill* 연합훈련=joint,exercise*,drill* 주둔=station* 철수=withdraw*,pull*
배치=deploy* 방어=defen* 방위=defen* 국방=defen* 안보=security 보안=security 동맹=all* 동맹국=all* 적=enem* 위협=threat* 도발=provocat* 긴장=tension* 갈등=conflict*,tension* 분쟁=conflict*,dispute*
휴전=ceasefire,truce 종전=end,war 평화=peace* 협력=cooperat* 관계=relation*,ties,related 압박=pressur* 압력=pressur* 교착=deadlock,stalemate,standoff 대화=dialogue,talk*,conversation* 정보=information,intelligence
간첩=spy*,espionage 첩보=intelligence,spy* 스파이=spy* 인질=hostage* 포로=prisoner* 유해=remains 독립=independen* 분리=separat* 통일=unif* 시위=protest*,demonstrat*,rall* 시위자=protest* 집회=rally,rallies
폭동=riot* 혁명=revolution* 쿠데타=coup 자유=free*,libert* 민주주의=democra* 민주=democra* 인권=human,rights 권리=right* 권력=power* 평등=equal* 차별=discriminat*
경찰=police*,officer* 경찰관=officer* 형사=detective*,criminal 수사=investigat*,probe 수사관=detective,investigator*,inspector 조사=investigat*,survey*,inquir*,probe,research 검찰=prosecut* 검사=prosecut*,test* 변호사=lawyer*,attorney*,counsel
판사=judge* 법원=court* 재판=trial*,court 재판소=court,tribunal 판결=ruling,verdict,judgment,judgement 선고=sentenc* 기소=indict*,charg*,allegation* 혐의=charge*,allegation*,suspicion,alleged* 용의자=suspect* 피고=defendant* 피해자=victim*
희생자=victim* 범죄=crim* 범인=culprit,criminal,suspect 살인=murder*,kill* 살해=kill*,murder* 강도=robber* 절도=theft,steal*,stol* 성폭행=rape*,sexual*,assault* 성추행=sexual*,assault*,harass* 폭행=assault* 폭력=violen* 총격=shoot*,shot,gun*
총=gun*,shoot*,shot,total,rifle 사형=death,penalty,execut* 처형=execut* 징역=prison,jail* 교도소=prison*,jail* 감옥=prison*,jail* 벌금=fine* 체포=arrest* 구금=detain*,detention,custody 구속=arrest*,detain*,custody 석방=releas* 도주=fle*,escap*
실종=missing,disappear* 납치=kidnap*,abduct* 마약=drug* 증거=evidence 범행=crime 소송=lawsuit*,sue*,suit 고소=accus*,sue* 고발=accus*,complain* 불법=illegal* 합법=legal* 사기=fraud* 부패=corrupt* 뇌물=brib* 횡령=embezzl* 의혹=allegation*,suspicion*,suspect*
사고=accident*,crash*,incident* 사건=incident*,case*,event* 충돌=clash*,collision,crash*,collid* 추락=crash* 화재=fire* 지진=earthquake*,quake* 쓰나미=tsunami* 홍수=flood* 태풍=typhoon* 허리케인=hurricane* 폭풍=storm* 폭우=rain*,downpour 가뭄=drought*
산불=wildfire* 재난=disaster* 재해=disaster* 사망=death*,die*,kill*,dead 사망자=death*,dead,toll 부상=injur*,wound* 부상자=injur*,wound* 구조=rescu*,structur* 구조대=rescue* 생존자=survivor* 대피=evacuat*,shelter* 피해=damage*,victim*,harm 붕괴=collaps*
비행기=plane*,aircraft 항공기=aircraft,plane* 항공=airline*,air,aviation 공항=airport* 조종사=pilot* 승객=passenger* 승무원=crew 선박=ship*,vessel* 배=ship*,boat*,times 열차=train* 철도=rail* 지하철=subway,metro 자동차=car*,auto*,vehicle* 차량=vehicle*,car*
버스=bus* 택시=taxi* 운전=driv* 운전사=driver* 운전자=driver* 도로=road* 고속도로=highway*,motorway 교통=traffic,transport* 다리=bridge*,leg* 항구=port* 바다=sea,ocean 해안=coast* 섬=island* 산=mount* 강=river* 호수=lake* 숲=forest*
경제=econom* 금융=financ* 은행=bank* 금리=rate*,interest 기준금리=rate*,interest 이자=interest 물가=price*,inflation 인플레이션=inflation 주가=stock*,share* 주식=stock*,share* 증시=stock*,market* 코스피=kospi 코스닥=kosdaq 환율=exchange,rate 투자=invest* 투자자=investor*
채권=bond* 부채=debt* 대출=loan* 예산=budget* 세금=tax* 관세=tariff* 무역=trade 수출=export* 수입=import*,revenue*,income 흑자=surplus 적자=deficit* 성장=growth,grow* 성장률=growth 경기=game*,match*,econom*,play 침체=recession,slump* 회복=recover* 위기=crisis,crises
기업=compan*,firm*,business*,enterprise*,corporat* 회사=compan*,firm* 업체=compan*,firm*,maker* 업계=industr* 산업=industr* 제조업=manufactur* 제조=manufactur*,mak* 공장=factor*,plant* 생산=produc* 제품=product* 상품=product*,goods 소비=consum* 소비자=consumer*,shopper*
고객=customer* 매출=sale*,revenue* 판매=sale*,sell*,sold 구매=buy*,bought,purchas* 구입=buy*,bought,purchas* 이익=profit*,benefit*,interest 손실=loss* 비용=cost*,expens* 가격=price* 임금=wage*,pay 월급=salar* 연봉=salar* 고용=employ*,hir*,job* 실업=unemploy*
일자리=job* 직원=employee*,staff,worker* 노동=labo* 노동자=worker*,labo* 노조=union* 파업=strike* 계약=contract*,deal 인수=acqui*,takeover 합병=merg* 경쟁=compet* 시장은=mayor,market 부동산=property,estate,housing 주택=hous*,home* 아파트=apartment*,flat* 집값=price*,hous*
반도체=semiconductor*,chip* 배터리=batter* 전기차=electric,ev* 전기=electric*,power 에너지=energy 석유=oil,petrol* 원유=crude,oil 가스=gas 가스관=pipeline 원전=nuclear,plant* 원자력=nuclear,atomic 석탄=coal 기술=technolog*,tech,skill* 과학=scien* 과학자=scientist* 연구=research*,stud*
연구원=research* 연구소=institut*,lab* 개발=develop* 인공지능=artificial,a.i,ai 로봇=robot* 인터넷=internet,online 온라인=online 스마트폰=smartphone*,phone* 컴퓨터=computer* 데이터=data 소프트웨어=software 우주=space,universe 위성=satellite* 기후=climate 환경=environment*
오염=pollut*,contaminat* 온난화=warming 탄소=carbon 기온=temperature* 날씨=weather 비=rain* 눈=snow*,eye* 바람=wind* 농업=agricultur*,farm* 농부=farmer* 농장=farm* 식품=food* 식량=food 음식=food*,meal*,dish* 음식점=restaurant* 식당=restaurant* 술=alcohol,drink* 맥주=beer*
병원=hospital* 의사=doctor*,physician*,dr,intention 간호사=nurse* 환자=patient* 질병=disease* 암=cancer* 바이러스=virus* 코로나=covid*,corona* 감염=infect* 확진=confirm*,case* 백신=vaccin* 접종=vaccinat* 치료=treat*,therap* 약=drug*,medic*,about 의료=medic*,health* 건강=health* 수술=surg*
교육=educat* 학교=school* 대학=universit*,college* 대학교=universit* 고등학교=high,school 초등학교=elementary,primary,school 학생=student*,pupil* 교사=teacher* 교수=professor*,prof 수업=class*,lesson* 졸업=graduat* 입학=admission*,enter* 논문=paper*,thesis 책=book* 저자=author*
작가=writer*,author* 소설=novel* 신문=newspaper*,paper 언론=media,press 방송=broadcast*,tv,aired 뉴스=news 기자=reporter*,journalist*,correspondent 기사=article*,story 보도=report* 잡지=magazine* 사진=photo*,picture* 영상=video*,footage 영화=film*,movie* 감독=director*,manager,coach
배우=actor*,actress* 가수=singer* 음악=music* 노래=song*,sing* 앨범=album* 드라마=drama* 공연=perform*,concert* 축제=festival* 예술=art* 미술=art* 박물관=museum* 전시=exhibit* 문화=cultur* 관광=touris* 여행=travel*,trip*,tour* 호텔=hotel*
축구=football,soccer 야구=baseball 농구=basketball 배구=volleyball 골프=golf* 테니스=tennis 선수=player*,athlete* 선수권=championship* 감독은=manager,coach,director 코치=coach* 팀=team*,side 리그=league* 우승=win*,won,champion*,title 승리=win*,won,victor* 패배=defeat*,loss,los* 무승부=draw
결승=final* 준결승=semi* 골=goal* 득점=scor*,goal* 점수=score*,point* 공=ball* 슛=shot*,shoot* 수비=defen* 골키퍼=goalkeeper,keeper 전반=first,half 후반=second,half 시즌=season* 훈련장=training 경기장=stadium,arena,ground 팬=fan* 관중=crowd*,spectator* 대회=tournament*,competition*,event
메달=medal* 금메달=gold 은메달=silver 동메달=bronze 챔피언=champion* 컵=cup 주장=captain,claim*,argu*,said,insist* 이적=transfer* 심판=referee*,umpire,judge*
`;
