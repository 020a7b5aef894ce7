// Entry of `npm start`, `npm test` and the others. Old syntax only: it must be readable by the Node that it turns away.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `daejo: Node 20 or newer is needed, this is ${process.versions.node}. Install it from your system's packages and run again.`,
  );
  process.exitCode = 1;
} else {
  import('./setup/main.mjs').then(({ main }) => main(process.argv.slice(2)));
}
