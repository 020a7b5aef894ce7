import { describe, expect, test } from 'vitest';
import type { Settings } from '../contract/main-calls';
import type { Actor } from '../contract/people';
import { fail, ok, type Result } from '../contract/result';
import { people } from './people';
import { defaultSettings } from './settings';

const han = { id: 'han', name: 'Han Seo-jin', initials: 'HS', spelled: null };
const moon = { id: 'moon', name: '문가람', initials: '가람', spelled: null };

/** People with these settings, a project that knows `known`, and an engine that notes who works. */
function start(settings: Partial<Settings>, known: readonly Actor[] = []) {
  let now: Settings = { ...defaultSettings, ...settings };
  const actors: unknown[] = [];
  const made = people({
    engine: {
      call: (async (_name: string, actor: unknown) => {
        actors.push(actor);
        return ok({});
      }) as never,
      ask: (async () => ok({ people: known })) as never,
      project: () => '/p.daejo',
    },
    settings: () => now,
    change: async (patch): Promise<Result<Settings>> => {
      now = { ...now, ...patch };
      return ok(now);
    },
    now: () => '2026-11-28T00:00:00.000Z',
  });
  return { ...made, actors, settings: () => now };
}

describe('who works', () => {
  test('without a name signs nothing, under an id that the first name given takes over', async () => {
    const { tell, calls, actors, settings } = start({});
    await tell();
    await calls.addPerson({ name: 'Han Seo-jin', initials: '' });
    const [unnamed, named] = actors as Actor[];
    expect(unnamed).toMatchObject({ name: '', initials: '' });
    expect(named).toMatchObject({ id: unnamed!.id, name: 'Han Seo-jin', initials: 'HS' });
    expect(settings()).toMatchObject({ personId: unnamed!.id, people: [{ name: 'Han Seo-jin' }] });
  });

  test('becomes somebody new under a new id, and the one before stays on the list', async () => {
    const { calls, actors, settings } = start({ people: [han], personId: 'han' });
    await calls.addPerson({ name: '문가람', initials: '' });
    const [actor] = actors as Actor[];
    expect(actor!.id).not.toBe('han');
    expect(settings().people).toEqual([
      han,
      { ...actor, initials: '가람', spelled: '2026-11-28T00:00:00.000Z' },
    ]);
    expect(settings().personId).toBe(actor!.id);
  });

  test('is chosen from the list, and the engine is told before the answer', async () => {
    const { calls, actors, settings } = start({ people: [han, moon], personId: 'han' });
    expect((await calls.choosePerson({ id: 'moon' })).ok).toBe(true);
    expect(actors).toEqual([moon]);
    expect(settings().people).toEqual([han, moon]);
    expect(await calls.choosePerson({ id: 'nobody' })).toMatchObject({ code: 'not-found' });
  });

  test('is spelled otherwise under the same id, and nobody else is', async () => {
    const { calls, actors, settings } = start({ people: [han, moon], personId: 'moon' });
    await calls.correctPerson({ name: '문가림', initials: '가림' });
    const corrected = { id: 'moon', name: '문가림', initials: '가림', spelled: '2026-11-28T00:00:00.000Z' };
    expect(settings()).toMatchObject({ people: [han, corrected], personId: 'moon' });
    expect(actors).toEqual([corrected]);
  });

  test('may be a person of the open project, as the project spells them', async () => {
    const elsewhere = { id: 'far', name: 'Heo Sol', initials: 'HS' };
    const { calls, settings } = start({ people: [han], personId: 'han' }, [han, elsewhere]);
    await calls.claimPerson({ id: 'far' });
    expect(settings()).toMatchObject({
      people: [han, { ...elsewhere, spelled: null }],
      personId: 'far',
    });
    expect(await calls.claimPerson({ id: 'unknown' })).toEqual(
      fail('not-found', { what: 'person', id: 'unknown' }),
    );
  });

  test('is taken off the list only by somebody else', async () => {
    const { calls, settings } = start({ people: [han, moon], personId: 'han' });
    expect((await calls.removePerson({ id: 'han' })).ok).toBe(false);
    await calls.removePerson({ id: 'moon' });
    expect(settings()).toMatchObject({ people: [han], personId: 'han' });
  });
});
