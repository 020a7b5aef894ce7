import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type Language, text } from './texts';

const otherLanguage = { en: 'ko', ko: 'en' } as const;

/** Chooses in the settings dialog, which may answer in the other language. */
export async function selectOption(
  page: Page,
  language: Language,
  name: 'language' | 'theme' | 'zoom',
  value: string,
): Promise<void> {
  const key = name === 'zoom' ? 'settings:zoom' : `settings:${name}.label`;
  await page.keyboard.press('ControlOrMeta+Comma');
  const dialog = page.locator('dialog');
  const field = dialog.getByLabel(text(language, key), { exact: true });
  await field.selectOption(value);
  const now = name === 'language' && value === otherLanguage[language] ? otherLanguage[language] : language;
  await expect(dialog.getByLabel(text(now, key), { exact: true })).toHaveValue(value);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** Puts settings where the app will read them at its start, so that a test need not click through dialogs. */
export function prepareSettings(userData: string, settings: Readonly<Record<string, unknown>>): void {
  mkdirSync(userData, { recursive: true });
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
}

export const person = { id: '01890000-0000-7000-8000-00000000e2e0', name: 'Han Seo-jin', initials: 'HS' };

/** English, and a person who has given a name: the start of most tests. */
export const usual = { language: 'en', person } as const;
