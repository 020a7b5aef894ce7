import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures';

/** A server on this machine that counts who came: nobody may. */
async function listening(): Promise<{
  readonly url: string;
  readonly visits: string[];
  readonly server: Server;
}> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end('here');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, visits, server };
}

test('the window has no Node, and what it is given cannot be changed', async ({ desk }) => {
  const found = await desk.page.evaluate(() => {
    const api = Reflect.get(window as object, 'daejo') as Record<string, Record<string, unknown>>;
    const attempts = Object.keys(api).flatMap((part) => {
      const inner = api[part];
      if (typeof inner !== 'object' || inner === null) return [];
      const [first = ''] = Object.keys(inner);
      const before = inner[first];
      Reflect.set(inner, first, () => 'changed');
      Reflect.set(inner, 'more', () => 'more');
      return [inner[first] === before && !('more' in inner)];
    });
    return {
      globals: ['require', 'process', 'Buffer', 'module', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
      replaced: Reflect.set(window, 'daejo', {}) && Reflect.get(window as object, 'daejo') !== api,
      extended: Reflect.set(api, 'more', 1) && 'more' in api,
      untouched: attempts,
      text: JSON.stringify(Object.values(api).map((part) => Object.keys(part))),
    };
  });
  expect(found.globals).toEqual([]);
  expect(found.replaced).toBe(false);
  expect(found.extended).toBe(false);
  expect(found.untouched.length).toBeGreaterThan(0);
  expect(found.untouched).not.toContain(false);
  // Each call has a name of its own: there is no way to name a channel.
  expect(found.text).not.toMatch(/invoke|send"|channel/u);
});

test('the window goes nowhere and opens nothing', async ({ app, desk, page }) => {
  const { url, visits, server } = await listening();
  const address = page.url();
  for (const target of [url, 'file:///etc/passwd', 'data:text/html,<h1>x', 'https://example.com/']) {
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
      link.target = '_blank';
      link.click();
      link.remove();
      window.open(to);
      try {
        window.location.assign(to);
      } catch {}
    }, target);
  }
  // What must not happen cannot be waited for: the page is given some turns to do it in.
  for (let turn = 0; turn < 10; turn += 1)
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(await page.evaluate(() => window.location.href)).toBe(address);
  expect(await desk.row(0).count()).toBe(1);
  expect(app.windows()).toHaveLength(1);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(visits).toEqual([]);
  server.close();
});

test('nothing remote is loaded, and nothing in the window can run a script of its own', async ({
  desk,
  page,
}) => {
  const { url, visits, server } = await listening();
  const results = await page.evaluate(async (from) => {
    const settled = (action: () => Promise<unknown>) =>
      action().then(
        () => 'loaded',
        () => 'refused',
      );
    const element = <K extends 'img' | 'script' | 'iframe' | 'link'>(
      name: K,
      set: (made: HTMLElementTagNameMap[K]) => void,
    ) =>
      settled(
        () =>
          new Promise((loaded, failed) => {
            const made = document.createElement(name);
            made.addEventListener('load', loaded);
            made.addEventListener('error', failed);
            setTimeout(failed, 1500);
            set(made);
            document.head.append(made);
          }),
      );
    const socket = () =>
      new Promise((open, failed) => {
        const made = new WebSocket(from.replace('http', 'ws'));
        made.onopen = open;
        made.onerror = failed;
      });
    const inline = document.createElement('script');
    inline.textContent = 'window.ran = true';
    document.head.append(inline);
    const image = document.createElement('div');
    image.innerHTML = '<img src="x" onerror="window.ran = true">';
    document.body.append(image);
    // In a turn of its own: what Playwright itself evaluates is free of the page's policy.
    const evaluated = await new Promise((answer) => {
      setTimeout(() => {
        try {
          answer(new Function('return "ran"')());
        } catch {
          answer('refused');
        }
      });
    });
    return {
      fetch: await settled(() => fetch(from)),
      image: await element('img', (made) => {
        made.src = `${from}/image.png`;
      }),
      script: await element('script', (made) => {
        made.src = `${from}/script.js`;
      }),
      style: await element('link', (made) => {
        made.rel = 'stylesheet';
        made.href = `${from}/style.css`;
      }),
      socket: await settled(socket),
      evaluated,
      ran: Reflect.get(window, 'ran') ?? 'refused',
    };
  }, url);
  expect(results).toEqual({
    fetch: 'refused',
    image: 'refused',
    script: 'refused',
    style: 'refused',
    socket: 'refused',
    evaluated: 'refused',
    ran: 'refused',
  });
  expect(visits).toEqual([]);
  await expect(desk.row(0)).toBeVisible();
  server.close();
});

test('a page, a camera or a notification asked for by the window is refused', async ({ page }) => {
  const permissions = await page.evaluate(async () => ({
    notification: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    ),
    place: await new Promise((answer) =>
      navigator.geolocation.getCurrentPosition(
        () => answer('granted'),
        () => answer('denied'),
      ),
    ),
  }));
  expect(permissions).toEqual({ notification: 'denied', camera: 'denied', place: 'denied' });
});

test('marked-up text that is pasted is text, and runs nothing', async ({ desk, page }) => {
  await desk.retype(1, '<img src=x onerror="window.ran=1"><b>bold</b> & “quotes”');
  await desk.leaveEditor();
  await desk.saved();
  await desk.reads(1, 'edited', '<img src=x onerror="window.ran=1"><b>bold</b> & “quotes”');
  await page.keyboard.press('ControlOrMeta+e');
  await expect(desk.dialog.locator('iframe')).toBeVisible();
  expect(await desk.dialog.locator('iframe').getAttribute('sandbox')).toBe('');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
