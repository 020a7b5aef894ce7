import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { copy } from './clipboard';
import { daejo, show } from './command-line';
import { type Desk, deskOf } from './desk';
import { test as base, expect } from './fixtures';

interface Fixtures {
  /** A server on this machine that nobody may visit. */
  readonly trap: { readonly url: string; readonly visits: readonly string[] };
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
  trap: async ({}, use) => {
    const visits: string[] = [];
    const server = createServer((request, response) => {
      visits.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, visits });
    server.close();
  },
});

/** What would run, were it taken for markup anywhere: as a sentence it is only odd. */
const markup = `<img src=x onerror="window.ran='image'"><script>window.ran='script'</script>`;
/** What would be filled in, were a text taken for a message. */
const message = '$t(app:close) {{count}}';
const invisible = 'safe\u202Etxt.exe\u202C and zero\u200Bwidth\u2066isolated\u2069';

async function nothingRan(page: Page, visits: readonly string[]) {
  expect(await page.evaluate(() => Reflect.get(window, 'ran') ?? 'nothing')).toBe('nothing');
  const foreign = 'main :is(script, img:not(.cm-widgetBuffer), iframe, a, style, object, embed, svg text)';
  expect(await page.locator(foreign).evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))).toEqual([]);
  expect(visits).toEqual([]);
}

/** Goes where the texts of a project are drawn, and drawn anew. */
async function lookEverywhere(desk: Desk, page: Page, word: string) {
  for (const keys of [
    'ControlOrMeta+5',
    'ControlOrMeta+2',
    'ControlOrMeta+3',
    'ControlOrMeta+1',
    'ControlOrMeta+4',
  ])
    await page.keyboard.press(keys);
  await page.locator('[data-tab="history"]').click();
  await page.keyboard.press('ControlOrMeta+Shift+f');
  await page.keyboard.type(word);
  await expect(page.locator('.find-results')).toContainText(word);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(word);
  await expect(page.locator('dialog')).toContainText(word);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+e');
  for (const format of ['html', 'docx', 'markdown', 'json']) {
    await desk.dialog.getByText(desk.t(`export:format.${format}.name`), { exact: true }).click();
    await expect(desk.dialog.locator('.export-preview :is(iframe, pre)')).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(desk.dialog).toHaveCount(0);
}

test('a hostile page that is pasted runs nothing, fetches nothing, and leaves its words as text', async ({
  app,
  desk,
  page,
  trap,
}) => {
  const html = `<html><head><style>body { display: none }</style><base href="${trap.url}/"></head>
    <body onload="window.ran='load'"><article>
    <h1>Harin votes <script>window.ran='script'</script>on the ferry</h1>
    <p onmouseover="window.ran='hover'" onclick="window.ran='click'">The council of Harin voted <a href="javascript:window.ran='link'">on Monday</a> for the night ferry.</p>
    <p><img src="${trap.url}/pixel.png" onerror="window.ran='image'"><svg onload="window.ran='svg'"><script>window.ran='drawn'</script></svg>The mayor said that &lt;img src=x onerror="window.ran='image'"&gt; is what the page had said.</p>
    <iframe src="${trap.url}/frame"></iframe><object data="${trap.url}/object"></object>
    <p>Islanders called the vote ${invisible} and waited for the boat all night.</p>
    </article></body></html>`;
  await copy(app, 'Harin votes on the ferry', html);
  await expect(desk.row(0)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(desk.dialog.locator('.paste-preview')).toContainText('Harin votes on the ferry');
  expect(await desk.dialog.locator('script, img, iframe, a, object').count()).toBe(0);
  await nothingRan(page, trap.visits);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(desk.dialog).toHaveCount(0);

  await desk.reads(0, 'edited', 'Harin votes on the ferry');
  await desk.reads(1, 'edited', 'The council of Harin voted on Monday for the night ferry.');
  await desk.reads(
    2,
    'edited',
    `The mayor said that <img src=x onerror="window.ran='image'"> is what the page had said.`,
  );
  await desk.cell(1, 'mt').getByText('on Monday').click();
  await lookEverywhere(desk, page, 'ferry');
  await nothingRan(page, trap.visits);
});

test('a hostile project shows its texts, names and titles as they are, and runs nothing', async ({
  start,
  folder,
  trap,
}) => {
  const project = join(folder, `${message} <b>.daejo`);
  const article = join(folder, 'article.txt');
  const lines = [`Headline ${markup} ${message}`, `Sentence ${markup} ${message}.`, `Order ${invisible}.`];
  writeFileSync(article, lines.join('\n\n'));
  daejo('import', article, '--project', project);
  const { documents, segments } = show(project);
  const [document, segment] = [documents[0]!.id, segments[1]!.id];
  const odd = { ko: markup, en: markup };
  const commands = [
    { command: 'edit', segment, text: `Changed ${markup} ${message}.` },
    {
      command: 'comment',
      segment,
      side: 'target',
      start: 0,
      end: 7,
      text: `${markup} ${message}`,
      suggestion: markup,
    },
    { command: 'header', document, header: { publisher: odd, url: `javascript:window.ran='url'` } },
  ];
  const list = join(folder, 'commands.jsonl');
  writeFileSync(list, commands.map((one) => JSON.stringify(one)).join('\n'));
  daejo('apply', project, list, '--as', markup);

  const { page } = await start({ args: [project] });
  const desk = deskOf(page);
  await desk.ready();
  await desk.reads(0, 'edited', lines[0]!);
  await desk.reads(1, 'edited', `Changed ${markup} ${message}.`);
  await desk.reads(1, 'mt', lines[1]!);
  expect(await page.title()).toContain(message);
  await expect(desk.articles).toContainText(`${markup} ${message}`);
  await desk.cell(1, 'edited').click({ position: { x: 4, y: 8 } });
  await expect(desk.threads).toContainText(`${markup} ${message}`);
  await expect(page.locator('.header-card')).toContainText(`javascript:window.ran='url'`);
  await lookEverywhere(desk, page, 'onerror');
  await nothingRan(page, trap.visits);
});

test('the policy of the page allows nothing unsafe, and a frame from elsewhere is not fetched', async ({
  page,
  desk,
  trap,
}) => {
  const policy = await page.evaluate(async () => {
    const answer = await fetch(location.href);
    return answer.headers.get('content-security-policy') ?? '';
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self'(?:;|$)/u);
  expect(policy).not.toMatch(/unsafe|\*|https?:|wasm|strict-dynamic/u);
  await page.evaluate(
    (url) =>
      new Promise((done) => {
        const frame = document.createElement('iframe');
        // Fired for the page that stands in for a refused one, too.
        frame.onload = done;
        frame.onerror = done;
        frame.src = url;
        document.body.append(frame);
        setTimeout(done, 1000);
      }),
    trap.url,
  );
  expect(trap.visits).toEqual([]);
  await expect(desk.row(0)).toBeVisible();
});
