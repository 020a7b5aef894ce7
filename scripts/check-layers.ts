import { checkLayers } from './layer-rules';
import { root } from './runtime/paths';

// The step "Layer rules" of `npm test`.
const violations = await checkLayers(root);
for (const { sentence } of violations) console.error(sentence);
if (violations.length > 0) process.exitCode = 1;
else console.log('Every import in src keeps to its layer.');
