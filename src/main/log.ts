/** The log: userData/logs/main.log, at most two files of 1 MB. File names without folders; never article text. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import logger from 'electron-log/main';
import { withoutFolders } from './redact';

export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** One entry is at most this long: what is longer is likely to be somebody's text. */
const limit = 4000;

/** Call once `userData` is set. */
export function startLog(): void {
  logger.transports.file.resolvePathFn = () => logFile();
  logger.transports.file.maxSize = 1_000_000;
  logger.transports.file.level = 'info';
  logger.transports.console.level = app.isPackaged ? 'warn' : 'info';
  logger.transports.console.format = '{level} {text}';
}

export function log(level: LogLevel, message: string): void {
  logger[level](withoutFolders(message.slice(0, limit)));
}

export function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The last lines of the log, for a report. */
export function logTail(lines: number): string {
  if (!existsSync(logFile())) return '';
  return readFileSync(logFile(), 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}

function logFile(): string {
  return join(app.getPath('userData'), 'logs', 'main.log');
}
