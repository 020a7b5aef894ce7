/** Settings as the file has them, each value checked on its own: one bad value does not cost the others. */
import { type Settings, settingsSchema } from '../contract/main-calls';
import { type AppPerson, appPersonSchema } from '../contract/people';
import type { Reading } from './state-file';

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  face: 'serif',
  zoom: 1,
  columns: 'three',
  view: 'changes',
  against: 'mt',
  libraryShown: true,
  panelShown: true,
  libraryWidth: 260,
  panelWidth: 320,
  people: [],
  personId: null,
};

type Key = keyof Settings;
type Given = Readonly<Record<string, unknown>>;
const keys = Object.keys(settingsSchema.shape) as readonly Key[];

/** Unknown keys are left out: they are of another version. */
export function readSettings(json: unknown): Reading<Settings> {
  if (json === undefined) return { value: defaultSettings, problem: null };
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { value: defaultSettings, problem: 'not an object' };
  }
  const given = withList(json as Given);
  const people = readPeople(given.people);
  const bad = keys.filter((key) => key in given && !settingsSchema.shape[key].safeParse(given[key]).success);
  const good = keys.filter((key) => key in given && !bad.includes(key));
  const value: Settings = {
    ...defaultSettings,
    ...Object.fromEntries(good.map((key) => [key, given[key]])),
    people,
  };
  const known = people.some(({ id }) => id === value.personId);
  return {
    value: known ? value : { ...value, personId: null },
    problem: bad.length > 0 ? bad.join(', ') : null,
  };
}

/** Before there was a list, `person` was the one who works. */
function withList(given: Given): Given {
  const { person, ...rest } = given;
  if (person === undefined || 'people' in given) return given;
  if (person === null) return rest;
  const id = typeof person === 'object' && 'id' in person ? person.id : null;
  return { ...rest, people: [person], personId: id };
}

/** Those who can be read; the first of two with one id. */
function readPeople(given: unknown): AppPerson[] {
  const people = new Map<string, AppPerson>();
  for (const one of Array.isArray(given) ? given : []) {
    const parsed = appPersonSchema.safeParse(one);
    if (parsed.success && !people.has(parsed.data.id)) people.set(parsed.data.id, parsed.data);
  }
  return [...people.values()];
}

/** Steps of Zoom in and Zoom out; 1 is 100 per cent. */
const zooms = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** The next step above or below, also from a value between two steps. */
export function zoomStep(zoom: number, direction: 1 | -1): number {
  const next =
    direction === 1
      ? zooms.find((step) => step > zoom + 0.001)
      : zooms.findLast((step) => step < zoom - 0.001);
  return next ?? zoom;
}
