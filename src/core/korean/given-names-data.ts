/**
 * Spellings people choose for a syllable of their given name beside the Revised Romanisation, the commonest
 * first. Only customary ones: every syllable missing here is nearly always spelled by rule.
 */
const table = `
건 kun gun|경 kyung kyoung|계 kye|관 kwan|광 kwang|교 kyo|구 koo ku|국 kuk kook|군 kun|권 kwon|규 kyu gyoo
균 kyun|근 keun kun|금 keum|기 ki kee|길 kil|두 doo|덕 duk|득 deuk duk|동 tong|란 ran lan|렬 ryul yeol
령 ryung young|록 rok|림 rim lim|룡 yong|면 myun|명 myung|무 moo|문 moon|미 mee|범 bum|병 byung|별 byul|보 bo
복 bok|부 boo|빈 been|삼 sam|석 suk|선 sun|섭 sub sup|성 sung|수 soo|숙 sook suk|순 soon|슬 seul|승 sung
시 shi|식 shik|신 shin|실 shil|심 shim|아 ah|애 ae|언 un|업 up|여 yuh|연 youn yun|열 yul|엽 yup|영 young yung|오 oh
옥 ok|용 yong|우 woo|욱 wook|운 woon|웅 woong|원 won|유 yoo|윤 yoon|율 yul|은 eun un|의 eui|이 yi ee|일 il
자 ja|재 jae|전 jun|정 jung|제 je|조 cho|종 jong chong|주 joo|준 joon|중 joong|지 jee|진 jin|찬 chan|창 chang
천 chun|철 chul|청 chung|춘 choon|충 choong|한 han|혁 hyuk|현 hyun|형 hyung|혜 hye hae|호 ho|희 hee|훈 hoon
휘 hwi whee|흥 heung|효 hyo|후 hoo
`;

/** Syllable -> customary spellings other than the Revised one, likeliest first. */
export const givenNameVariants: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [hangul = '', ...spellings] = entry.trim().split(' ');
      return [hangul, spellings] as const;
    }),
);

/** Syllables where the customary spelling is about as common as the ruled one, so that nobody can be sure. */
export const contestedSyllables: ReadonlySet<string> = new Set(
  '경 구 국 근 기 두 명 무 문 범 병 석 선 섭 성 수 숙 순 승 식 연 열 영 우 욱 운 웅 유 윤 의 정 주 준 중 철 혁 현 형 희 훈 춘 충'.split(
    ' ',
  ),
);
