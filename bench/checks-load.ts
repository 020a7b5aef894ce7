/**
 * A process of its own, so that its memory is that of the checks alone: checks the pairs of a JSON file over and over
 * up to the number asked for, and prints seconds, processor time, peak resident memory and the growth of the heap in MB.
 *
 * Arguments: FILE COUNT.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkPairs } from '../src/core/checks/run-checks';
import type { Pair } from './development-data';
import { productOptions } from './product-options';

export interface Load {
  readonly seconds: number;
  /** What it took of the processors, the collector's threads with it, however busy the machine was. */
  readonly processorSeconds: number;
  readonly findings: number;
  readonly peakMegabytes: number;
  readonly heapMegabytes: number;
}

async function load(pairs: readonly Pair[], count: number): Promise<Load> {
  const options = await productOptions();
  const many = Array.from({ length: count }, (_, index) => pairs[index % pairs.length]!);
  const before = process.memoryUsage().heapUsed;
  const used = process.cpuUsage();
  const start = performance.now();
  const findings = checkPairs(many, options);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  return {
    seconds,
    processorSeconds: (user + system) / 1e6,
    findings: findings.length,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    heapMegabytes: (process.memoryUsage().heapUsed - before) / 2 ** 20,
  };
}

const [, script, file, count] = process.argv;
if (script && file && count && import.meta.url === pathToFileURL(script).href) {
  const pairs: unknown = JSON.parse(readFileSync(file, 'utf8'));
  // Written by the bench that starts this process.
  console.log(JSON.stringify(await load(pairs as Pair[], Number(count))));
}
