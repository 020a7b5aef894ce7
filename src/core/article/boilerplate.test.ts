import { describe, expect, it } from 'vitest';
import { boilerplateReach } from './boilerplate';
import { captionKind } from './caption';
import { isHardWrapped } from './normalise';

describe('page furniture is told by the whole line', () => {
  it.each([
    ['Leave a Reply Cancel reply', 'end'],
    ['Your email address will not be published. Required fields are marked *', 'end'],
    ['3 thoughts on “Rice price will settle”', 'end'],
    ['댓글 14', 'end'],
    ['댓글을 남겨주세요', 'end'],
    ['Related Articles', 'list'],
    ['You may also like', 'list'],
    ['많이 본 뉴스', 'list'],
    ['이 기자의 다른 기사 보기', 'list'],
    ['Read more: Biden to visit Korea in May', 'line'],
    ['Continue reading →', 'line'],
    ['Click to share on Twitter (Opens in new window)', 'line'],
    ['Facebook Twitter Email Print', 'line'],
    ['페이스북 트위터 카카오톡 URL복사', 'line'],
    ['Sign up for our newsletter', 'line'],
    ['Get the latest news delivered to your inbox', 'line'],
    ['한빛뉴스 구독하기', 'line'],
    ['▶ 제보는 카카오톡 hanbit', 'line'],
    ['글자 크기 변경하기', 'line'],
    ['좋아요 12 훈훈해요 3 슬퍼요 0', 'line'],
    ['모두에게 보여주고 싶은 기사라면?beta', 'line'],
    ['#항만 #자동화 #부산', 'line'],
    ['[사진=연합뉴스]', 'line'],
    ['Photo courtesy of the ministry', 'line'],
    ['Original text', 'line'],
    ['5 min read', 'line'],
    ['3시간 전', 'line'],
    ['Adjust font size', 'line'],
    ['URL copy', 'line'],
    ['like 3', 'line'],
    ['Most viewed news', 'list'],
    ['Articles seen together', 'list'],
    ['Go to comments', 'end'],
    ['ⓒ Saebyeok Ilbo, Unauthorized reproduction and redistribution prohibited', 'line'],
    ['관련기사 A4면', 'line'],
    ['영상취재: 나하늘 / 영상편집: 서다온', 'line'],
    ['Politics', 'edge'],
    ['홈 > 경제 > 산업', 'edge'],
  ])('%s reaches %s', (line, reach) => {
    expect(boilerplateReach(line)).toBe(reach);
  });

  it.each([
    'NATO should ban East Asia',
    'Copyright law has changed in Korea.',
    'Sources say talks failed',
    'Share prices fall for a third day',
    'Comments by the president drew fire',
    'Subscribers of the three carriers rose to 56 million last month.',
    'Read the room, minister tells party',
    'He asked readers to leave a reply on the ministry’s page.',
    'Photos of the meeting were released on the 3rd by the foreign ministry in Seoul.',
    'Print media in crisis',
    'Unauthorized drone use rises in Seoul',
    'Most read book of the year is a cookbook',
    'Sad day for farmers',
    'Views differ on the new rule',
    'Share of imports falls below half',
    '저작권 침해 논란 다시 불거져',
    '넷플릭스 구독료 인상',
    '정부, 무상급식 제공',
    '회사는 무단 전재를 금지한 약관을 고치기로 했다.',
    '댓글 조작 사건의 항소심 선고가 내달 열린다.',
    '관련 기사를 쓴 기자는 무혐의 처분을 받았다.',
    '그는 인기 기사에 달린 댓글을 읽고 눈물을 흘렸다고 말했다.',
    '제보자는 경찰에 출석해 사실을 밝혔다.',
  ])('%s stays', (line) => {
    expect(boilerplateReach(line)).toBeNull();
  });
});

describe('captions', () => {
  it.each([
    '▲ 경기 화성시의 한 공장에서 직원들이 제품을 점검하고 있다.',
    '18일 오후 경기 용인의 한 고속도로에 차들이 줄지어 서 있다. [사진=가람뉴스]',
    'Trade Minister Oliver Trent speaks to reporters in Ottawa. (Photo: Hanbit)',
    'A crane lifts containers at Busan New Port on the 12th. /Yonhap',
    '사진 설명: 무인 크레인이 움직이고 있다',
    'The logo is displayed outside of an office in New York.Reuters',
  ])('%s', (line) => {
    expect(captionKind(line)).toBe(true);
  });

  it.each([
    '▲산업부 국장 서다온 ▲산업부 과장 나하늘',
    'The president spoke to Reuters and AP on the way to Seoul.',
    '그는 "사진=연합뉴스라고 적힌 그림이 가짜였다"고 말했다.',
    '첫 문장이다. 둘째 문장이다. 셋째 문장도 본문이고 사진은 그 뒤에 붙었다. [사진=가람뉴스]',
    'Photos from the scene show smoke over the harbour.',
  ])('%s is none', (line) => {
    expect(captionKind(line)).toBe(false);
  });
});

describe('hard-wrapped paragraphs', () => {
  const wrapped = [
    'Growers in North Gyeongsang Province asked the government on the 22nd for',
    'emergency support after a late frost damaged blossoms in more than 4,100',
    'hectares of orchards.',
  ];
  it('are joined', () => expect(isHardWrapped(wrapped)).toBe(true));
  it.each<[string, readonly string[]]>([
    ['two lines', wrapped.slice(1)],
    ['lines that end in full stops', wrapped.map((line) => `${line}.`)],
    ['a list', wrapped.map((line) => `- ${line}`)],
    ['lines of different length', ['What remains', ...wrapped]],
  ])('%s are not', (_, lines) => expect(isHardWrapped(lines)).toBe(false));
});
