/** What the window is given: `window.daejo`, one function a call. No channel and no path ever reaches it. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { MainApi } from '../contract/main-calls';
import { channels, mainCallNames, mainEventNames } from '../contract/names';
import type { WindowApi } from '../contract/window-api';
import { connectEngine } from './engine-port';
import { eventHub } from './event-hub';

type Call = (input: unknown) => Promise<unknown>;

const { importDropped: _, ...main } = Object.fromEntries(
  mainCallNames.map((name): [string, Call] => [
    name,
    (input) => ipcRenderer.invoke(channels.call(name), input),
  ]),
) as unknown as MainApi;

const mainEvents = eventHub(mainEventNames);
for (const name of mainEventNames) {
  ipcRenderer.on(channels.event(name), (_event, value: unknown) => mainEvents.emit(name, value));
}

const { engine, events, receive } = connectEngine();
ipcRenderer.on(channels.enginePort, ({ ports }) => {
  if (ports[0]) receive(ports[0]);
});

/** A file that is not on this computer (dragged out of a web page) has no path. */
const importDroppedFiles: WindowApi['main']['importDroppedFiles'] = async (files) => {
  const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
  if (paths.length > 0) return ipcRenderer.invoke(channels.call('importDropped'), { files: paths });
  return { ok: false, code: 'file-missing', params: { file: files[0]?.name ?? '' } };
};

const api: WindowApi = {
  engine,
  main: { ...main, importDroppedFiles },
  onEngine: events.on as WindowApi['onEngine'],
  onMain: mainEvents.on as WindowApi['onMain'],
};

contextBridge.exposeInMainWorld('daejo', api);
ipcRenderer.send(channels.ready);
