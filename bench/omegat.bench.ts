/** OmegaT, the open CAT tool of the field, loading the same sentences; left out where it is not installed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure';
import { generate } from './generated-project';

export const name = 'omegat';

const segments = 100_000;

const projectFile = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><source_dir_excludes></source_dir_excludes>
<target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir>
<glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>en-US</source_lang><target_lang>ko-KR</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
`;

export async function run(): Promise<readonly Figure[]> {
  const found = spawnSync('omegat', ['--help'], { encoding: 'utf8' });
  if (found.error) {
    console.error('OmegaT is not installed: left out (apt-get install omegat).');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'daejo-omegat-'));
  try {
    for (const one of ['source', 'target', 'tm', 'glossary', 'dictionary', 'omegat']) {
      mkdirSync(join(folder, one), { recursive: true });
    }
    writeFileSync(join(folder, 'omegat.project'), projectFile);
    const lines = generate({ segments, perArticle: 22 }).segments.map(({ mt }, index) => `${index} ${mt}`);
    writeFileSync(join(folder, 'source', 'articles.txt'), lines.join('\n\n'));
    // Loads the project, writes its (untranslated) targets, ends: loading is all but a second of it.
    const timed = spawnSync('/usr/bin/env', ['time', '-v', 'omegat', folder, '--mode=console-translate'], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    const wall = /Elapsed.*: (?:(\d+):)?(\d+):([\d.]+)/u.exec(timed.stderr);
    const resident = /Maximum resident set size \(kbytes\): (\d+)/u.exec(timed.stderr);
    if (readdirSync(join(folder, 'target')).length === 0 || !wall || !resident) {
      console.error('OmegaT did not load the project here: left out.');
      return [];
    }
    const seconds = Number(wall[1] ?? 0) * 3600 + Number(wall[2]) * 60 + Number(wall[3]);
    return [
      {
        figure: `OmegaT: load ${segments.toLocaleString('en')} segments and end`,
        value: seconds * 1000,
        unit: 'ms',
      },
      { figure: `OmegaT: peak memory with them`, value: Number(resident[1]) / 1024, unit: 'MB' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
