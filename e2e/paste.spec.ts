import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copy } from './clipboard';
import type { Desk } from './desk';
import { expect, test } from './fixtures';
import { leaveOut } from './left-out';

const body = [
  'Minister: “Harbour levy will be withdrawn”… Fishers: the city should ban East Asia',
  '',
  'Transport Minister Gil Na-rae had a 30-minute meeting with fishers in Harin on the 12th (local time) over a solution to the ‘levy crisis’.',
  '',
  'The minister asked for patience. has expressed However, the fishers said that the levy must go before the season begins.',
  '',
  '[하린 = 도하람 기자]',
  '[ⓒ 새빛신문, 무단전재 및 재배포 금지]',
];
const korean = [
  '장관 "항만 부담금 철회"… 어민 "市 동진 막아야"',
  '',
  '길나래 교통부 장관은 12일(현지시간) 하린에서 어민들과 30분간 만나 ‘부담금 사태’ 해법을 논의했다.',
  '',
  '장관은 인내를 당부했다. 그러나 어민들은 조업철 전에 부담금을 없애야 한다고 말했다.',
  '',
  '[하린 = 도하람 기자]',
];
const leftovers = [
  '',
  'Share this:',
  'Facebook',
  '',
  'Leave a Reply',
  '',
  'Your email address will not be published.',
];

const field = (desk: Desk, label: string) =>
  desk.page.getByRole('button', { name: new RegExp(`^${label}:`, 'u') });

async function headerShows(desk: Desk, fields: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(fields)) {
    await expect(field(desk, label).first()).toHaveText(value);
  }
}

test('an article pasted with its Korean becomes rows, a header card and what is set aside', async ({
  app,
  desk,
  page,
}) => {
  await page.keyboard.press('ControlOrMeta+Shift+v');
  const [english, source] = [
    desk.dialog.getByRole('textbox').nth(0),
    desk.dialog.getByRole('textbox').nth(1),
  ];
  await copy(app, [...body, ...leftovers].join('\n'));
  await desk.button('paste:from-clipboard', desk.dialog).first().click();
  await expect(english).toHaveValue(/^Minister: “Harbour levy/u);
  await copy(app, korean.join('\n'));
  await desk.button('paste:from-clipboard', desk.dialog).nth(1).click();
  await expect(source).toHaveValue(/^장관/u);
  await expect(desk.dialog.locator('.paste-preview')).toContainText('Leave a Reply');
  await desk.button('paste:import', desk.dialog).click();
  await expect(desk.dialog).toHaveCount(0);

  await expect(desk.articles).toHaveCount(4);
  await desk.reads(0, 'edited', body[0] ?? '');
  await desk.reads(0, 'ko', korean[0] ?? '');
  await headerShows(desk, {
    'Publisher, English': 'Saebit Shinmun',
    'Publisher, Korean': '새빛신문',
    'Reporter, English': 'Do Ha-ram',
    'Reporter, Korean': '도하람',
    'Place, Korean': '하린',
  });

  await desk.replace(0, 'the city should ban East Asia', 'the city must stop the eastward push');
  await desk.leaveEditor();
  await desk.saved();
  await expect(desk.cell(0, 'edited').locator('del')).not.toHaveCount(0);
  await expect(desk.cell(0, 'edited').locator('ins').last()).toContainText('eastward push');
  await expect(desk.articles.filter({ hasText: 'stop the eastward push' })).toHaveCount(1);

  await page.getByLabel(/set aside$/u).click();
  await expect(page.locator('.leftovers')).toContainText('Leave a Reply');
});

test('a page pasted where nothing is typed is read as a page, without its furniture', async ({
  app,
  desk,
  page,
}) => {
  const html = `<html><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Harin market reopens after the flood</h1>
    <p>The fish market of Harin opened its doors again on Monday, six weeks after the flood.</p>
    <p>“We sold out before noon,” said Noh Eun-chan, who has kept a stall there for thirty years.</p></article>
    <aside><h2>Most read</h2><ul><li>Storm warning lifted</li></ul></aside></body></html>`;
  await copy(app, 'Home World\nHarin market reopens after the flood\nThe fish market of Harin opened', html);
  await expect(desk.row(0)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(desk.dialog).toContainText(desk.t('paste:from-page'));
  await expect(desk.dialog.locator('.paste-preview')).toContainText('Harin market reopens after the flood');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(desk.dialog).toHaveCount(0);
  await desk.reads(0, 'edited', 'Harin market reopens after the flood');
  await expect(page.locator('.rows')).not.toContainText('Storm warning');
});

test('the worked example pastes as its header card says, and its headline is fixed', async ({
  app,
  desk,
  page,
}) => {
  const data = process.env.DAEJO_DATA;
  if (!data) {
    leaveOut('pasting the worked example, because DAEJO_DATA is not set');
    return;
  }
  await copy(app, readFileSync(join(data, 'seed-article.en.txt'), 'utf8'));
  await page.keyboard.press('ControlOrMeta+Shift+v');
  await desk.button('paste:from-clipboard', desk.dialog).first().click();
  await expect(desk.dialog.locator('.paste-preview')).toContainText('Biden');
  await desk.button('paste:import', desk.dialog).click();
  await expect(desk.dialog).toHaveCount(0);
  await headerShows(desk, {
    'Publisher, English': 'Maeil Business Newspaper',
    'Publisher, Korean': '매일경제',
    'Reporter, English': 'Kang Gye-man',
    'Reporter, Korean': '강계만',
    'Role, English': 'correspondent',
    'Place, English': 'Washington',
    'Place, Korean': '워싱턴',
  });
  await desk.replace(0, 'NATO should ban East Asia', 'NATO’s eastward expansion should be barred');
  await desk.leaveEditor();
  await desk.saved();
  await expect(desk.cell(0, 'edited').locator('ins').first()).toBeVisible();
  await expect(desk.articles.filter({ hasText: 'eastward expansion' })).toHaveCount(1);
  await page.getByLabel(/set aside$/u).click();
  await expect(page.locator('.leftovers')).toContainText('Leave a Reply');
});
