// Draws an SVG at several sizes with the browser in Electron and writes PNGs: `electron render-icon.cjs SVG FOLDER SIZES`.
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [svg = '', folder = '', sizes = ''] = process.argv.slice(-3);

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,<canvas>');
  const source = `data:image/svg+xml;base64,${readFileSync(svg).toString('base64')}`;
  for (const size of sizes.split(',')) {
    const picture = await window.webContents.executeJavaScript(`(async () => {
      const image = new Image(${size}, ${size});
      image.src = ${JSON.stringify(source)};
      await image.decode();
      const canvas = document.querySelector('canvas');
      canvas.width = canvas.height = ${size};
      canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size});
      return canvas.toDataURL('image/png').split(',')[1];
    })()`);
    writeFileSync(join(folder, `${size}x${size}.png`), Buffer.from(picture, 'base64'));
  }
  app.quit();
});
