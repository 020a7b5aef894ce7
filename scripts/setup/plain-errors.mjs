// Whatever a task does not catch, down to a dependency that is not whole, ends in a sentence too.
import { endWith } from './say.mjs';

process.on('uncaughtException', endWith);
