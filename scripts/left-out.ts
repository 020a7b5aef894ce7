/** What a test run leaves out on this machine, and what would have it run: said at its end. */

interface Need {
  /** How the tests name it where they leave something out. */
  readonly named: RegExp;
  readonly answer: string;
}

const needs: readonly Need[] = [
  {
    named: /DAEJO_DATA/u,
    answer:
      'DAEJO_DATA is the folder of the data that is not ours to pass on: ter/ (1,000 lines each of {ro-en,en-de}.{mt,pe,hter}, from the test sets of MLQE-PE, github.com/sheffieldnlp/mlqe-pe) and seed-article.en.txt (the worked example). Set it to have these tests run.',
  },
  {
    named: /pandoc/u,
    answer: 'pandoc reads our files back independently: install pandoc (apt-get install pandoc).',
  },
  { named: /root/u, answer: 'Root may write everywhere: run the tests as an ordinary user.' },
  { named: /tmpfs/u, answer: 'A full disk needs a small file system of its own: run as root on Linux.' },
  {
    named: /graphics process/u,
    answer: 'A graphics process is there on a desktop with hardware acceleration.',
  },
];

/** Lines for the end of a run: each thing left out once, then what each of them needs. */
export function leftOutLines(leftOut: readonly string[]): readonly string[] {
  const distinct = [...new Set(leftOut)].sort();
  if (distinct.length === 0) return [];
  const answers = needs.filter(({ named }) => distinct.some((what) => named.test(what)));
  return [
    'Left out on this machine:',
    ...distinct.map((what) => `  - ${what}`),
    ...answers.map(({ answer }) => `  ${answer}`),
  ];
}
