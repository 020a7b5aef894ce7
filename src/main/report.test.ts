import { expect, test } from 'vitest';
import { reportText } from './report';
import { defaultSettings } from './settings';

test('a report names versions and settings, and neither people nor projects', () => {
  const text = reportText({
    environment: {
      platform: 'linux',
      version: '1.2.3',
      runtime: 'Electron 45',
      sandboxed: true,
      systemLanguage: 'ko',
      dark: false,
      highContrast: false,
      reducedMotion: false,
      recent: ['비밀 특집'],
    },
    settings: {
      ...defaultSettings,
      people: [{ id: 'p', name: '강하늘', initials: '강하늘', spelled: null }],
      personId: 'p',
    },
    projectOpen: true,
    log: '[info] started',
    now: '2030-01-01T00:00:00.000Z',
  });
  expect(text).toContain('version: 1.2.3');
  expect(text).toContain('zoom: 1\n');
  expect(text).toContain('recent projects: 1');
  expect(text).toContain('person: named');
  expect(text).toContain('[info] started');
  expect(text).not.toMatch(/비밀|강하늘/u);
});
